using ClinicContent.Model.Clinical;

namespace ClinicContent.Tool.Pages;

/// <summary>What has to stand beside a use wherever it is named, each part by itself.</summary>
internal static class UseWords
{
    /// <summary>What a use is narrowed to, its status in each jurisdiction and what the evidence says, each in words of its own.</summary>
    internal static IEnumerable<string> Of(Indication use, ContentCatalog catalog)
    {
        if (NarrowingOf(use, catalog) is { Length: > 0 } narrowing)
        {
            yield return narrowing;
        }

        yield return use.Statuses.IsEmpty
            ? "status not recorded"
            : "status "
                + string.Join(", ", use.Statuses.Select(status => $"{status.Jurisdiction}: {Of(status.Status)}"));
        yield return "evidence: " + Of(use.OverallDirection);
    }

    /// <summary>What a use is narrowed to, in words; empty where it is not narrowed.</summary>
    internal static string NarrowingOf(Indication use, ContentCatalog catalog)
    {
        var parts = new List<string>();
        if (!use.Methods.IsEmpty)
        {
            parts.Add("by " + string.Join(" or ", use.Methods.Select(method => NameOf(method, catalog))));
        }

        if (!use.Products.IsEmpty)
        {
            parts.Add("as " + string.Join(" or ", use.Products));
        }

        string?[] more = [LineOf(use.Line), use.Population];
        return string.Join(", ", parts.Concat(more.OfType<string>()));
    }

    /// <summary>A status in words.</summary>
    internal static string Of(ApprovalStatus status) =>
        status == ApprovalStatus.OffLabel ? "off-label" : Standing.WordOf(status).Replace('-', ' ');

    /// <summary>What the sources say together, in a word.</summary>
    internal static string Of(OverallDirection direction) => Standing.WordOf(direction).Replace('-', ' ');

    private static string NameOf(DeliveryMethodId method, ContentCatalog catalog) =>
        catalog.TryGetDeliveryMethod(method, out var found) ? found!.Name : method.ToString();

    // "First" alone says nothing in a sentence.
    private static string? LineOf(TreatmentLine? line) =>
        line is null ? null
        : line == TreatmentLine.First || line == TreatmentLine.Second ? line.Value + "-line"
        : line.Label.ToLowerInvariant();
}
