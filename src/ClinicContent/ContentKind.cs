namespace ClinicContent;

/// <summary>The four kinds of item. A closed set: a new kind is a new major version.</summary>
public enum ContentKind
{
    /// <summary>A <see cref="ClinicContent.Treatment"/>; written <c>treatment</c>, in the folder <c>treatments</c>.</summary>
    Treatment,

    /// <summary>A <see cref="ClinicContent.Condition"/>; written <c>condition</c>, in the folder <c>conditions</c>.</summary>
    Condition,

    /// <summary>A <see cref="ClinicContent.DeliveryMethod"/>; written <c>delivery-method</c>, in the folder <c>delivery-methods</c>.</summary>
    DeliveryMethod,

    /// <summary>A <see cref="ClinicContent.Post"/>; written <c>post</c>, in the folder <c>posts</c>.</summary>
    Post,
}
