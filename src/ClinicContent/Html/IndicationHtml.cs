using ClinicContent.Catalog;
using ClinicContent.Model.Clinical;
using ClinicContent.Phrasing;

namespace ClinicContent.Html;

/// <summary>Uses, each with its status in every jurisdiction and the overall direction of its evidence beside it.</summary>
internal static class IndicationHtml
{
    /// <summary>The conditions that a treatment is spoken of for.</summary>
    internal static void WriteConditions(Treatment treatment, HtmlPage page)
    {
        var part = Begin(page, "Spoken of for"u8);
        foreach (var indication in treatment.Indications.AsSpan())
        {
            Write(indication.Condition, indication, page);
        }

        part.End();
    }

    /// <summary>The treatments that are spoken of for a condition, with the sources behind what is said of them.</summary>
    internal static void WriteTreatments(EdgeList<IndicationEdge> edges, HtmlPage page)
    {
        var outer = page.Item;
        page.Citations.Place = CitationPlace.AmongRelated;
        var part = Begin(page, "Treatments spoken of"u8);
        foreach (var edge in edges)
        {
            page.SpeakOf(edge.Treatment);
            Write(edge.Treatment.Ref, edge.Indication, page);
        }

        page.SpeakOf(outer);
        part.End();
        foreach (var group in edges.GroupBy(edge => edge.Treatment.Id))
        {
            var keys = group
                .SelectMany(edge => IndicationPhrases.Keys(edge.Indication))
                .ToHashSet(StringComparer.Ordinal);
            HtmlCitations.WriteRelatedSources(page, group.First().Treatment, keys);
        }
    }

    private static PartHtml Begin(HtmlPage page, ReadOnlySpan<byte> heading) =>
        new(
            page,
            "cc-part"u8,
            heading,
            "<ul class=\"cc-uses\">\n"u8,
            "</ul>\n"u8,
            "That a use is listed here is not an endorsement."u8
        );

    private static void Write(ItemRef of, Indication indication, HtmlPage page)
    {
        page.Raw("<li class=\"cc-use\""u8);
        var outer = page.EnterLanguage(page.LanguageOf(page.Item));
        page.Raw(">\n<p class=\"cc-use__name\">"u8);
        page.WriteItemLink(of);
        var names = new ItemNames(page.Catalog);
        var narrowing = IndicationPhrases.Narrowing(indication, names.PhraseOf);
        if (!narrowing.IsEmpty)
        {
            page.Raw(" — "u8);
            page.Write(narrowing);
        }

        page.Raw("</p>\n"u8);
        if (indication.Claim is not null)
        {
            page.Raw("<p>"u8);
            page.Buffer.Text(indication.Claim);
            page.Citations.Marks(page, indication.Citations);
            page.Raw("</p>\n"u8);
        }

        page.Raw("<dl class=\"cc-facts\">\n"u8);
        WriteStatuses(indication, page);
        WriteEvidence(indication, page);
        if (indication.Claim is null)
        {
            FactHtml.Write(page, "Sources"u8, Phrase.None, indication.Citations);
        }

        FactHtml.Write(page, "Limits"u8, indication.Limitations);
        page.Raw("</dl>\n</li>\n"u8);
        page.LeaveLanguage(outer);
    }

    private static void WriteStatuses(Indication indication, HtmlPage page)
    {
        FactHtml.Start(page, "Status"u8);
        if (indication.Statuses.IsEmpty)
        {
            page.Raw("<span class=\"cc-badge cc-badge--unknown\">"u8);
            page.Own("not recorded"u8);
            page.Raw("</span>"u8);
        }

        for (var i = 0; i < indication.Statuses.Count; i++)
        {
            if (i > 0)
            {
                FactHtml.Next(page);
            }

            WriteStatus(indication.Statuses[i], page);
        }

        FactHtml.End(page);
    }

    private static void WriteStatus(JurisdictionStatus status, HtmlPage page)
    {
        var buffer = page.Buffer;
        buffer.Raw("<span class=\"cc-badge cc-badge--"u8);
        buffer.Raw(StyleOf(status.Status));
        buffer.Raw("\">"u8);
        buffer.Text(status.Jurisdiction.Value);
        buffer.Raw(": "u8);
        page.Own(Phrases.Of(status.Status));
        buffer.Raw("</span>"u8);
        if (status.Since is { } since)
        {
            page.Own(" since "u8);
            DateHtml.Write(since, page);
        }

        if (status.Restriction is not null)
        {
            buffer.Raw(status.Since is null ? " "u8 : ", "u8);
            buffer.Text(status.Restriction);
        }

        if (status.Authority is not null || status.CheckedOn is not null)
        {
            buffer.Raw(" ("u8);
            buffer.Text(status.Authority);
            if (status.CheckedOn is { } day)
            {
                page.Own(status.Authority is null ? "checked "u8 : ", checked "u8);
                DateHtml.Write(day, page);
            }

            buffer.Raw(")"u8);
        }

        page.Citations.Marks(page, status.Citations);
    }

    private static void WriteEvidence(Indication indication, HtmlPage page)
    {
        FactHtml.Start(page, "Evidence"u8);
        page.Raw("<span class=\"cc-badge cc-badge--"u8);
        page.Raw(StyleOf(indication.OverallDirection));
        page.Raw("\">"u8);
        page.Own(Phrases.Of(indication.OverallDirection));
        page.Raw("</span>"u8);
        if (!indication.Evidence.IsEmpty)
        {
            page.Raw("\n<ul>\n"u8);
            foreach (var statement in indication.Evidence.AsSpan())
            {
                page.Raw("<li>"u8);
                page.Write(Phrases.WithoutKeys(statement));
                if (statement.Source is { } source)
                {
                    page.Raw(" "u8);
                    page.Citations.Mark(page, source, locator: null);
                }
                else
                {
                    page.Own(" (no source)"u8);
                }

                page.Raw("</li>\n"u8);
            }

            page.Raw("</ul>\n"u8);
        }

        FactHtml.End(page);
    }

    private static ReadOnlySpan<byte> StyleOf(ApprovalStatus status) =>
        status switch
        {
            ApprovalStatus.Approved => "approved"u8,
            ApprovalStatus.OffLabel => "off-label"u8,
            ApprovalStatus.Investigational => "investigational"u8,
            ApprovalStatus.NotApproved => "not-approved"u8,
            _ => "unknown"u8,
        };

    private static ReadOnlySpan<byte> StyleOf(OverallDirection direction) =>
        direction switch
        {
            OverallDirection.For => "for"u8,
            OverallDirection.Against => "against"u8,
            OverallDirection.Mixed => "mixed"u8,
            _ => "insufficient"u8,
        };
}
