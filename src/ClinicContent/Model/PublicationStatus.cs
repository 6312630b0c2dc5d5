namespace ClinicContent.Model;

/// <summary>Where an item stands on its way to readers. Written in kebab-case.</summary>
public enum PublicationStatus
{
    /// <summary>Being written; what an item is when it says nothing.</summary>
    Draft,

    /// <summary>Waiting for somebody's word.</summary>
    InReview,

    /// <summary>Shown to readers from its publish date on.</summary>
    Published,

    /// <summary>No longer shown.</summary>
    Archived,
}
