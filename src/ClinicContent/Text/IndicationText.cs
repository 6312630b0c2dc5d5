using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.Text;

/// <summary>An indication with what a reader needs beside it: status, direction of the evidence, and what each source says.</summary>
internal sealed class IndicationText(TextPage page, Func<ItemRef, string> nameOf)
{
    /// <summary>An indication with its status and evidence beside it.</summary>
    internal void Write(string heading, Indication indication)
    {
        var narrowing = IndicationPhrases.Narrowing(indication, method => nameOf(method));
        page.Blank();
        page.Paragraph(heading + (narrowing.IsEmpty ? "" : " — " + narrowing), "- ");
        using (page.Indent(4))
        {
            page.Facts("Status", IndicationPhrases.Statuses(indication), column: 10);
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
}
