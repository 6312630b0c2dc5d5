using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>What sort of treatment it is (open set). Source: the subtypes of schema.org <c>MedicalProcedure</c> and <c>MedicalTherapy</c>.</summary>
public sealed class Modality : OpenValue<Modality>, ITextValue<Modality>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>drug-therapy</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public Modality(string value)
        : base(value) { }

    /// <summary>Treatment with a medicine.</summary>
    public static Modality DrugTherapy { get; } = new("drug-therapy");

    /// <summary>Talking and behavioural therapies.</summary>
    public static Modality Psychological { get; } = new("psychological");

    /// <summary>Something done to the body, such as surgery or a nerve block.</summary>
    public static Modality Procedure { get; } = new("procedure");

    /// <summary>Treatment with a device, such as magnetic stimulation.</summary>
    public static Modality Device { get; } = new("device");

    /// <summary>A change in daily life, such as exercise or sleep.</summary>
    public static Modality Lifestyle { get; } = new("lifestyle");

    /// <summary>Several of these together.</summary>
    public static Modality Combined { get; } = new("combined");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<Modality> Known { get; } =
    [DrugTherapy, Psychological, Procedure, Device, Lifestyle, Combined];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<Modality>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static Modality ITextValue<Modality>.Create(string text) => new(text);
}
