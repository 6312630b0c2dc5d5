using Ardalis.GuardClauses;
using ClinicContent.Model;

namespace ClinicContent.Json;

/// <summary>Which files a schema is for, and which items they may refer to.</summary>
/// <remarks>Immutable; value equality. A value that is null throws <see cref="ArgumentNullException"/> when it is set.</remarks>
public sealed record ContentSchemaOptions
{
    /// <summary>JSON files that may refer to any item.</summary>
    public static ContentSchemaOptions Default { get; } = new();

    /// <summary>The form of the files; JSON unless set. Of Markdown it is the front matter.</summary>
    public ContentFormat Format
    {
        get;
        init => field = Guard.Against.Null(value);
    } = ContentFormat.Json;

    /// <summary>The items that references may lead to, in any order, so that an editor can offer them; none unless set, and then references may lead to any item. The same holds for each kind of which there is no item here.</summary>
    public ValueList<ItemRef> Items { get; init; }
}
