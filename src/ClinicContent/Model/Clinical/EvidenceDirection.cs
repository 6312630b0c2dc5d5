namespace ClinicContent.Model.Clinical;

/// <summary>What one source says of a use. Written in kebab-case.</summary>
public enum EvidenceDirection
{
    /// <summary>It points neither way, or is too weak to.</summary>
    Neither,

    /// <summary>It speaks for the use.</summary>
    For,

    /// <summary>It speaks against the use.</summary>
    Against,
}
