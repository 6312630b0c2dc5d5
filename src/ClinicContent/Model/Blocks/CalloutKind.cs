namespace ClinicContent.Model.Blocks;

/// <summary>What a callout is. Written in kebab-case.</summary>
public enum CalloutKind
{
    /// <summary>Set apart from the text.</summary>
    Inset,

    /// <summary>Readers should not miss it.</summary>
    Important,

    /// <summary>Readers could come to harm.</summary>
    Warning,
}
