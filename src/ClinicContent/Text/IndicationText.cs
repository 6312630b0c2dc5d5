using ClinicContent.Model.Clinical;

namespace ClinicContent.Text;

/// <summary>An indication with what a reader needs beside it: status, direction of the evidence, and what each source says.</summary>
internal sealed class IndicationText(TextPage page, Func<ItemRef, string> nameOf)
{
    /// <summary>An indication with its status and evidence beside it.</summary>
    internal void Write(string heading, Indication indication)
    {
        page.Blank();
        page.Paragraph(heading + Narrowing(indication), "- ");
        using (page.Indent(4))
        {
            page.Facts(
                "Status",
                indication.Statuses.IsEmpty ? ["not recorded"] : indication.Statuses.Select(Phrases.Of),
                column: 10
            );
            page.Fact("Evidence", Phrases.Of(indication.OverallDirection), column: 10);
            using (page.Indent(10))
            {
                foreach (var statement in indication.Evidence)
                {
                    page.Paragraph(Phrases.Of(statement), "- ");
                }
            }

            page.Fact(
                indication.Claim is null ? "Sources" : "Claim",
                Phrases.Cited(indication.Claim, indication.Citations),
                column: 10
            );
            page.Fact("Limits", indication.Limitations, column: 10);
        }
    }

    /// <summary>The keys of citations that stand in the text of an indication.</summary>
    internal static IEnumerable<string> KeysOf(Indication indication) =>
        indication
            .Statuses.SelectMany(status => status.Citations)
            .Concat(indication.Evidence.Select(statement => statement.Source).OfType<string>())
            .Concat(indication.Citations);

    /// <summary>What an indication is narrowed to, in words.</summary>
    private string Narrowing(Indication indication)
    {
        var parts = new List<string>();
        if (!indication.Methods.IsEmpty)
        {
            parts.Add("by " + string.Join(" or ", indication.Methods.Select(method => nameOf(method))));
        }

        if (!indication.Products.IsEmpty)
        {
            parts.Add("as " + string.Join(" or ", indication.Products));
        }

        if (indication.Line is not null)
        {
            parts.Add(Of(indication.Line));
        }

        if (indication.Population is not null)
        {
            parts.Add(indication.Population);
        }

        return parts.Count == 0 ? "" : " — " + string.Join(", ", parts);
    }

    // "First" alone says nothing in a sentence.
    private static string Of(TreatmentLine line) =>
        line == TreatmentLine.First || line == TreatmentLine.Second
            ? line.Value + "-line"
            : line.Label.ToLowerInvariant();
}
