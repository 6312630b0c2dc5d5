namespace ClinicContent.Model.Blocks;

/// <summary>What an action link does. Written in kebab-case.</summary>
public enum ActionKind
{
    /// <summary>Books an appointment.</summary>
    Book,

    /// <summary>Calls somebody.</summary>
    Call,
}
