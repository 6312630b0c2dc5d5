using ClinicContent.Catalog;
using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Loading;

/// <summary>What came of reading one source: items with where they came from, and a fault for each that did not become one.</summary>
internal sealed class SourceReading(DiagnosticBag diagnostics)
{
    /// <summary>The items, in the order of the source.</summary>
    internal List<ContentItem> Items { get; } = [];

    /// <summary>Where each item came from, in the same order.</summary>
    internal List<ItemOrigin> Origins { get; } = [];

    /// <summary>The ids of what was rejected: what refers to them is not dangling.</summary>
    internal List<(ItemRef Item, SourcePlace Place)> Claims { get; } = [];

    /// <summary>What was rejected refers to.</summary>
    internal List<MetReference> RejectedReferences { get; } = [];

    /// <summary>The faults.</summary>
    internal DiagnosticBag Diagnostics => diagnostics;

    /// <summary>Notices of the source, for all items.</summary>
    internal ValueList<Notice> Notices { get; set; }

    /// <summary>Where the source stands as a whole; null for what is in memory.</summary>
    internal SourcePlace? Place { get; init; }

    /// <summary>The image files beside the items; null where nobody can know.</summary>
    internal ImageFiles? Images { get; set; }

    /// <summary>Image files of which the source knows without looking: a bundle. What its items show is all of them.</summary>
    internal ValueList<ImageFile> KnownImages { get; set; }

    /// <summary>The language of items that say none.</summary>
    internal LanguageTag DefaultLanguage { get; set; } = LanguageTag.English;

    /// <summary>Whether bodies are unread and the rules on single items were kept when the source was made: an opened bundle.</summary>
    internal bool IsTrusted { get; init; }

    /// <summary>How many items were rejected.</summary>
    internal int Rejected { get; set; }

    /// <summary>How many items of the source were found before: this is a later part of it.</summary>
    internal int FoundBefore { get; init; }

    /// <summary>How many items were found: those before, those here, and the rejected.</summary>
    internal int Found => FoundBefore + Items.Count + Rejected;

    /// <summary>How what was taken on trust is checked later: an opened bundle.</summary>
    internal Action<DiagnosticBag>? Verification { get; set; }

    internal void Add(ContentItem item, ItemOrigin origin)
    {
        Items.Add(item.Language is null ? item with { Language = DefaultLanguage } : item);
        Origins.Add(origin);
    }

    /// <summary>Adds what came of reading the next part of the source.</summary>
    internal void Add(SourceReading part)
    {
        Items.AddRange(part.Items);
        Origins.AddRange(part.Origins);
        Claims.AddRange(part.Claims);
        RejectedReferences.AddRange(part.RejectedReferences);
        Rejected += part.Rejected;
        Diagnostics.AddAll(part.Diagnostics);
    }
}
