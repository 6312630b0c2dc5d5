namespace ClinicContent.Model.Clinical;

/// <summary>What a jurisdiction says of a use. Written in kebab-case.</summary>
public enum ApprovalStatus
{
    /// <summary>Not known.</summary>
    Unknown,

    /// <summary>The use is on the product's label there.</summary>
    Approved,

    /// <summary>The product is approved there, but not for this use.</summary>
    OffLabel,

    /// <summary>Only in studies.</summary>
    Investigational,

    /// <summary>The product is not approved there at all, or the use was refused.</summary>
    NotApproved,
}
