using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Validation;

/// <summary>Finds the ids that were probably meant by ones that do not exist. Each is looked for once, and the work has a limit.</summary>
internal sealed class IdSuggestions(CatalogGraph graph)
{
    // Comparisons of two ids; some hundred nanoseconds each.
    private const long MaxWork = 20_000_000;

    private readonly Dictionary<(ContentKind Kind, string Id), string?> known = [];
    private readonly string[]?[] ids = new string[KindNames.All.Length][];
    private long work;

    /// <summary>The nearest id of a kind; null where none is near, or where more has been looked for than anybody would read.</summary>
    internal string? For(ContentKind kind, string id)
    {
        if (known.TryGetValue((kind, id), out var found))
        {
            return found;
        }

        var candidates = ids[(int)kind] ??= IdsOf(kind);
        if (work > MaxWork)
        {
            return null;
        }

        work += candidates.Length;
        found = Nearest.Find(id, candidates);
        known.Add((kind, id), found);
        return found;
    }

    /// <summary>The id that a text probably means which is none; null where none is near.</summary>
    internal string? For(SoughtId sought)
    {
        var id = For(sought.Kind, sought.Text);
        return id is not null && sought.SaysKind ? ItemRef.Trusted(sought.Kind, id).ToString() : id;
    }

    private string[] IdsOf(ContentKind kind) =>
        [
            .. graph.Tables.IdsOf(kind),
            .. graph.Claims.Keys.Where(claim => claim.Kind == kind).Select(claim => claim.Id),
        ];
}
