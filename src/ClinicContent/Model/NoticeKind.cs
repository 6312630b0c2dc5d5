using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>What a notice is (open set).</summary>
public sealed class NoticeKind : OpenValue<NoticeKind>, ITextValue<NoticeKind>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>disclaimer</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public NoticeKind(string value)
        : base(value) { }

    /// <summary>What the content is not, such as medical advice.</summary>
    public static NoticeKind Disclaimer { get; } = new("disclaimer");

    /// <summary>Nobody has signed the content off.</summary>
    public static NoticeKind SampleContent { get; } = new("sample-content");

    /// <summary>The content is paid for.</summary>
    public static NoticeKind Advertisement { get; } = new("advertisement");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<NoticeKind> Known { get; } = [Disclaimer, SampleContent, Advertisement];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<NoticeKind>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static NoticeKind ITextValue<NoticeKind>.Create(string text) => new(text);
}
