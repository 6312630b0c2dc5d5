using System.CommandLine;
using ClinicContent.Catalog;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Commands;

/// <summary><c>related REF</c>: what an item leads to, what leads to it, and the posts that are related to a post, with the reason.</summary>
internal static class RelatedCommand
{
    internal static Command Create(Surroundings surroundings)
    {
        var item = new ItemArgument();
        var form = FormChoice.As("text", "json");
        var content = new ContentOptions();
        var command = new Command("related", "Show what an item leads to, what leads to it, and why posts are related.")
        {
            item.Argument,
            form,
        };
        content.AddTo(command);
        return command.Does(
            (parsed, cancellation) =>
            {
                var whole = content.OpenWhole(parsed, surroundings, cancellation);
                var catalog = content.AsSeen(parsed, whole, surroundings);
                var found = item.Find(parsed, content, whole, catalog, surroundings);
                AnswerWriter.Write(RowsOf(catalog, found), parsed.GetValue(form)!, surroundings);
                return ExitCode.Done;
            }
        );
    }

    /// <summary>What an item leads to and is led to by, each with what is said of it.</summary>
    internal static IEnumerable<AnswerRow> RowsOf(ContentCatalog catalog, ContentItem item)
    {
        foreach (var related in item is Post post ? catalog.RelatedPostsOf(post.Id) : default)
        {
            yield return new(related.Post) { Part = "related posts", Notes = [("why", ReasonOf(related))] };
        }

        foreach (var use in item is Treatment treatment ? catalog.IndicationsOf(treatment.Id) : default)
        {
            yield return new(use.Condition) { Part = "leads to", Notes = IndicationNotes.Of(use.Indication, catalog) };
        }

        foreach (var link in catalog.LinksFrom(item.Ref).Where(link => link.Relation != Relation.Indication))
        {
            yield return new(link.Target) { Part = "leads to", Notes = [("as", RelationWords.Of(link.Relation))] };
        }

        foreach (var use in item is Condition condition ? catalog.TreatmentsFor(condition.Id) : default)
        {
            yield return new(use.Treatment)
            {
                Part = "is led to by",
                Notes = IndicationNotes.Of(use.Indication, catalog),
            };
        }

        foreach (var link in catalog.LinksTo(item.Ref).Where(link => link.Relation != Relation.Indication))
        {
            yield return new(link.Source) { Part = "is led to by", Notes = [("as", RelationWords.Of(link.Relation))] };
        }
    }

    private static string ReasonOf(RelatedPost related)
    {
        var named = related.IsAuthored ? "chosen by the author" : "";
        var shared = related.SharedSubjects.IsEmpty ? "" : "both about " + string.Join(", ", related.SharedSubjects);
        return string.Join("; ", new[] { named, shared }.Where(part => part.Length > 0));
    }
}
