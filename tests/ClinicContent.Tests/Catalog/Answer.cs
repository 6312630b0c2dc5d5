using ClinicContent.Catalog;

namespace ClinicContent.Tests.Catalog;

/// <summary>Compares an answer of a catalog with what was expected, whichever way the answer is looked at.</summary>
internal static class Answer
{
    internal static void Same<T>(string question, IEnumerable<T> expected, IEnumerable<T> actual)
    {
        var (wanted, given) = (expected.ToArray(), actual.ToArray());
        if (!wanted.SequenceEqual(given))
        {
            Assert.Fail($"{question}\n  expected: {Show(wanted)}\n  actual:   {Show(given)}");
        }
    }

    internal static void Items<T>(string question, IEnumerable<ContentItem> expected, ItemList<T> actual)
        where T : ContentItem => Items(question, expected.Select(item => item.Ref), actual);

    internal static void Items<T>(string question, IEnumerable<ItemRef> expected, ItemList<T> actual)
        where T : ContentItem
    {
        ItemRef[] wanted = [.. expected];
        var enumerated = new List<ItemRef>();
        foreach (var item in actual)
        {
            enumerated.Add(item.Ref);
        }

        Same(question, wanted, enumerated);
        Same(question + ", as a sequence", wanted, actual.Select(item => item.Ref));
        Same(question + ", indexed", wanted, Enumerable.Range(0, actual.Count).Select(i => actual[i].Ref));
        Same(
            question + ", handles",
            wanted,
            Enumerable.Range(0, actual.Count).Select(i => actual.GetHandle(i).Item.Ref)
        );
        Assert.Equal(wanted.Length == 0, actual.IsEmpty);

        var copied = new T[wanted.Length + 1];
        Assert.Equal(wanted.Length, actual.CopyTo(copied));
        Same(question + ", copied", wanted, copied[..wanted.Length].Select(item => item.Ref));
        Assert.Null(copied[^1]);
    }

    internal static void Edges<TEdge, T>(
        string question,
        IEnumerable<T> expected,
        EdgeList<TEdge> actual,
        Func<TEdge, T> told
    )
    {
        T[] wanted = [.. expected];
        var enumerated = new List<T>();
        foreach (var edge in actual)
        {
            enumerated.Add(told(edge));
        }

        Same(question, wanted, enumerated);
        Same(question + ", as a sequence", wanted, actual.Select(told));
        Same(question + ", indexed", wanted, Enumerable.Range(0, actual.Count).Select(i => told(actual[i])));
        Assert.Equal(wanted.Length == 0, actual.IsEmpty);
    }

    private static string Show<T>(T[] values) => "[" + string.Join(", ", values) + "]";
}
