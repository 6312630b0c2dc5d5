using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>The physical form in which a medicine is given (open set).</summary>
public sealed class DosageForm : OpenValue<DosageForm>, ITextValue<DosageForm>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>infusion</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public DosageForm(string value)
        : base(value) { }

    /// <summary>A solution given over time.</summary>
    public static DosageForm Infusion { get; } = new("infusion");

    /// <summary>A solution given at once.</summary>
    public static DosageForm Injection { get; } = new("injection");

    /// <summary>A spray of measured doses.</summary>
    public static DosageForm Spray { get; } = new("spray");

    /// <summary>A solid that dissolves in the mouth.</summary>
    public static DosageForm Lozenge { get; } = new("lozenge");

    /// <summary>A solid that is swallowed.</summary>
    public static DosageForm Tablet { get; } = new("tablet");

    /// <summary>A shell that is swallowed.</summary>
    public static DosageForm Capsule { get; } = new("capsule");

    /// <summary>A liquid that is swallowed.</summary>
    public static DosageForm Solution { get; } = new("solution");

    /// <summary>A patch on the skin.</summary>
    public static DosageForm Patch { get; } = new("patch");

    /// <summary>A cream on the skin.</summary>
    public static DosageForm Cream { get; } = new("cream");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<DosageForm> Known { get; } =
    [Infusion, Injection, Spray, Lozenge, Tablet, Capsule, Solution, Patch, Cream];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<DosageForm>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static DosageForm ITextValue<DosageForm>.Create(string text) => new(text);
}
