using ClinicContent.Model;

namespace ClinicContent.Catalog;

/// <summary>Finds the posts that are related to a post.</summary>
internal static class RelatedPosts
{
    /// <summary>The author's list, or else the posts that share subjects: those that share most first, then in answer order.</summary>
    internal static ValueList<RelatedPost> Of(CatalogTables tables, CatalogIndex index, int place)
    {
        var subjects = index.Subjects.Forward[place].Span;
        var authored = index.RelatedPosts.Forward[place].Span;
        if (!authored.IsEmpty)
        {
            var named = new RelatedPost[authored.Length];
            for (var i = 0; i < named.Length; i++)
            {
                named[i] = Make(tables, index, subjects, authored[i], isAuthored: true);
            }

            return new(named);
        }

        var ranked = Rank(index, subjects, place);
        return new(
            Array.ConvertAll(ranked, other => Make(tables, index, index.Subjects.Forward[place].Span, other, false))
        );
    }

    private static int[] Rank(CatalogIndex index, ReadOnlySpan<int> subjects, int place)
    {
        var shared = new Dictionary<int, int>();
        foreach (var subject in subjects)
        {
            foreach (var other in index.Subjects.Inverse[subject].Span)
            {
                shared[other] = shared.GetValueOrDefault(other) + 1;
            }
        }

        shared.Remove(place);
        int[] ranked = [.. shared.Keys];
        Array.Sort(
            ranked,
            (one, other) => shared[one] == shared[other] ? one.CompareTo(other) : shared[other].CompareTo(shared[one])
        );
        return ranked;
    }

    private static RelatedPost Make(
        CatalogTables tables,
        CatalogIndex index,
        ReadOnlySpan<int> subjects,
        int other,
        bool isAuthored
    )
    {
        var theirs = index.Subjects.Forward[other].Span;
        var shared = new List<ItemRef>();
        foreach (var subject in subjects)
        {
            if (theirs.Contains(subject))
            {
                shared.Add(tables.Items.Items[subject].Ref);
            }
        }

        return new()
        {
            Post = tables.Posts.Items[other],
            IsAuthored = isAuthored,
            SharedSubjects = shared.ToValueList(),
        };
    }
}
