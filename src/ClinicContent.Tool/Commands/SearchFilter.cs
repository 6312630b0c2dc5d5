using System.CommandLine;
using ClinicContent.Model;

namespace ClinicContent.Tool.Commands;

/// <summary>Among which items a search looks: those of a kind, and those that are related to an item.</summary>
internal sealed class SearchFilter
{
    private readonly Option<string?> type = new("--type")
    {
        Description = "Find only items of a kind.",
        HelpName = string.Join('|', KindArgument.Words),
    };

    private readonly Option<string?> related = new("--related-to")
    {
        Description = "Find only what leads to an item or what it leads to, as 'related' lists them.",
        HelpName = "REF",
    };

    internal SearchFilter() => type.TakeOnly(KindArgument.Words);

    internal void AddTo(Command command)
    {
        command.Add(type);
        command.Add(related);
    }

    /// <summary>What names the item to which all that is found is related; null where nothing does.</summary>
    internal string? RelatedIn(ParseResult parsed) => parsed.GetValue(related);

    /// <summary>Whether a search looks at an item.</summary>
    /// <param name="parsed">What was typed.</param>
    /// <param name="catalog">What the reader sees.</param>
    /// <param name="near">The item to which all that is found is related; null for any.</param>
    internal Func<ContentItem, bool> Get(ParseResult parsed, ContentCatalog catalog, ContentItem? near)
    {
        ContentKind? kind = KindNames.TryParse(parsed.GetValue(type), out var named) ? named : null;
        var around = near is null ? null : RelatedCommand.RowsOf(catalog, near).Select(row => row.Item.Ref).ToHashSet();
        return item => (kind is null || item.Kind == kind) && around?.Contains(item.Ref) != false;
    }
}
