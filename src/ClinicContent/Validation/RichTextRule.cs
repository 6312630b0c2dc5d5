using ClinicContent.Model.Blocks;

namespace ClinicContent.Validation;

/// <summary>Text has headings of levels 2 to 6, none of them left out, with anchors of their own, tables whose rows fit, links that hold no others, images with words, and citation marks that find their source.</summary>
internal sealed class RichTextRule : IItemRule
{
    /// <inheritdoc/>
    public void Check(ContentItem item, ItemFaults faults)
    {
        if (item.Body is null && item is not (Condition or Post))
        {
            return;
        }

        var keys = new HashSet<string>(item.Citations.Count, StringComparer.Ordinal);
        foreach (var citation in item.Citations.AsSpan())
        {
            keys.Add(citation.Key);
        }

        var checker = new RichTextChecker(keys, faults);
        switch (item)
        {
            case Condition condition:
                checker.Check(condition.Definition?.Blocks ?? default, "definition", above: 1);
                checker.Check(condition.UrgentHelp.AsBlocks(), "urgentHelp");
                break;
            case Post post:
                checker.Check(post.Questions.AsBlocks(), "questions");
                break;
            default:
                break;
        }

        checker.Check(item.Body?.Blocks ?? default, "body", above: 1);
    }
}
