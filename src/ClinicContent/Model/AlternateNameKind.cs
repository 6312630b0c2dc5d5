namespace ClinicContent.Model;

/// <summary>What another name of an item is. Written in kebab-case.</summary>
public enum AlternateNameKind
{
    /// <summary>Another word for the same.</summary>
    Synonym,

    /// <summary>A short form, such as PTSD.</summary>
    Abbreviation,

    /// <summary>A trade name.</summary>
    Brand,

    /// <summary>A name that it once had.</summary>
    Former,

    /// <summary>What patients say.</summary>
    PatientFriendly,
}
