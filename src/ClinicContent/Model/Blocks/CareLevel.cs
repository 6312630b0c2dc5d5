namespace ClinicContent.Model.Blocks;

/// <summary>How soon a person should get help. Written in kebab-case. Source: the care cards of the NHS design system.</summary>
public enum CareLevel
{
    /// <summary>See somebody.</summary>
    NonUrgent,

    /// <summary>See somebody today.</summary>
    Urgent,

    /// <summary>Call for help now. No renderer, excerpt or feed may ever drop such a card.</summary>
    Emergency,
}
