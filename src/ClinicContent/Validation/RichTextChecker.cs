using ClinicContent.Diagnostics;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;

namespace ClinicContent.Validation;

/// <summary>Holds the texts of one item against the rules for text.</summary>
internal sealed class RichTextChecker(IReadOnlySet<string> keys, ItemFaults faults) : RichTextPathWalker
{
    private HashSet<string>? anchors;
    private int openLinks;
    private int level;

    /// <summary>Checks a text of the item.</summary>
    /// <param name="blocks">The text.</param>
    /// <param name="member">Where it stands.</param>
    /// <param name="above">The level of the heading above it; 6 where there is none of a known level.</param>
    internal void Check(ValueList<Block> blocks, string member, int above = 6)
    {
        level = above;
        Walk(blocks, member);
    }

    private protected override void OnBlock(Block block)
    {
        switch (block)
        {
            case HeadingBlock heading:
                CheckHeading(heading);
                break;
            case TableBlock table:
                CheckTable(table);
                break;
            case FigureBlock figure:
                ImagesRule.CheckImage(figure.Image, Path + ".image", faults);
                break;
            default:
                break;
        }
    }

    private protected override void OnLink()
    {
        if (openLinks++ > 0)
        {
            faults.Add(DiagnosticCatalogue.NestedLink, Path);
        }
    }

    private protected override void OnLinkEnd() => openLinks--;

    private protected override void OnCitation(string key)
    {
        // A path costs more than the check: it is made for a fault only.
        if (!keys.Contains(key))
        {
            CitationsRule.CheckKey(key, keys, Path + ".key", faults);
        }
    }

    private void CheckHeading(HeadingBlock heading)
    {
        if (heading.Level is < 2 or > 6)
        {
            faults.Add(DiagnosticCatalogue.HeadingLevel, Path + ".level", heading.Level);
        }
        else if (heading.Level > level + 1)
        {
            faults.Add(DiagnosticCatalogue.SkippedLevel, Path + ".level", heading.Level, level);
        }

        level = heading.Level is < 2 or > 6 ? 6 : heading.Level;

        if (heading.Anchor is { } id && UnseenCharacters.Find(id) is { } unseen)
        {
            // It is part of addresses, where two that look the same must be the same.
            var expected = "an anchor: it holds " + UnseenCharacters.NameOf(unseen) + ", which nobody sees";
            faults.Add(DiagnosticCatalogue.WrongValue, Path + ".anchor", id, expected);
        }

        if (heading.Anchor is { } anchor && !(anchors ??= new(StringComparer.Ordinal)).Add(anchor))
        {
            faults.Add(DiagnosticCatalogue.DuplicateAnchor, Path + ".anchor", anchor);
        }
    }

    private void CheckTable(TableBlock table)
    {
        if (table.Header.IsEmpty)
        {
            faults.Add(DiagnosticCatalogue.NoColumns, Path + ".header");
            return;
        }

        for (var i = 0; i < table.Rows.Count; i++)
        {
            if (table.Rows[i].Cells.Count != table.Header.Count)
            {
                faults.Add(
                    DiagnosticCatalogue.TableShape,
                    MemberPath.At(Path + ".rows", i),
                    table.Rows[i].Cells.Count,
                    table.Header.Count
                );
            }
        }
    }
}
