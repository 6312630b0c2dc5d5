using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>The one category under which an item is filed; a clinic's own words (open set).</summary>
public sealed class Category : OpenValue<Category>, ITextValue<Category>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>article</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public Category(string value)
        : base(value) { }

    /// <summary>An article.</summary>
    public static Category Article { get; } = new("article");

    /// <summary>News.</summary>
    public static Category News { get; } = new("news");

    /// <summary>A guide.</summary>
    public static Category Guide { get; } = new("guide");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<Category> Known { get; } = [Article, News, Guide];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<Category>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static Category ITextValue<Category>.Create(string text) => new(text);
}
