namespace ClinicContent.Model.Clinical;

/// <summary>What the sources of an indication say together; always derived, never authored. Written in kebab-case.</summary>
public enum OverallDirection
{
    /// <summary>There is no source, or none that points either way.</summary>
    Insufficient,

    /// <summary>At least one source speaks for the use, and none against.</summary>
    For,

    /// <summary>At least one source speaks against the use, and none for.</summary>
    Against,

    /// <summary>Sources speak for and against.</summary>
    Mixed,
}
