using System.Collections;

namespace ClinicContent.Benchmarks.Content;

/// <summary>The items of a synthetic clinic in answer order. Posts are made while they are enumerated and are not kept, so that any number fits.</summary>
internal sealed class SyntheticItems(int posts, bool withBodies = true) : IReadOnlyList<ContentItem>
{
    private readonly ContentItem[] clinic = [.. ClinicGenerator.Items()];
    private readonly PostGenerator generator = new(posts, withBodies);

    public int Count => clinic.Length + posts;

    public ContentItem this[int index] => index < clinic.Length ? clinic[index] : generator.Make(index - clinic.Length);

    public IEnumerator<ContentItem> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
