using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>How two conditions are related; the same from both ends (open set).</summary>
public sealed class RelatedConditionKind : OpenValue<RelatedConditionKind>, ITextValue<RelatedConditionKind>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>comorbid</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public RelatedConditionKind(string value)
        : base(value) { }

    /// <summary>They often occur together.</summary>
    public static RelatedConditionKind Comorbid { get; } = new("comorbid");

    /// <summary>Readers of one look for the other.</summary>
    public static RelatedConditionKind SeeAlso { get; } = new("see-also");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<RelatedConditionKind> Known { get; } = [Comorbid, SeeAlso];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<RelatedConditionKind>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static RelatedConditionKind ITextValue<RelatedConditionKind>.Create(string text) => new(text);
}
