using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>What happens in a phase of a treatment session (open set). Source of three of them: schema.org <c>preparation</c>, <c>howPerformed</c>, <c>followup</c>.</summary>
public sealed class SessionPhaseKind : OpenValue<SessionPhaseKind>, ITextValue<SessionPhaseKind>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>screening</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public SessionPhaseKind(string value)
        : base(value) { }

    /// <summary>Checking whether the treatment is safe and fits.</summary>
    public static SessionPhaseKind Screening { get; } = new("screening");

    /// <summary>Getting ready.</summary>
    public static SessionPhaseKind Preparation { get; } = new("preparation");

    /// <summary>The treatment itself.</summary>
    public static SessionPhaseKind Administration { get; } = new("administration");

    /// <summary>Watching afterwards.</summary>
    public static SessionPhaseKind Monitoring { get; } = new("monitoring");

    /// <summary>Working with what came up.</summary>
    public static SessionPhaseKind Integration { get; } = new("integration");

    /// <summary>Later visits and calls.</summary>
    public static SessionPhaseKind FollowUp { get; } = new("follow-up");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<SessionPhaseKind> Known { get; } =
    [Screening, Preparation, Administration, Monitoring, Integration, FollowUp];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<SessionPhaseKind>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static SessionPhaseKind ITextValue<SessionPhaseKind>.Create(string text) => new(text);
}
