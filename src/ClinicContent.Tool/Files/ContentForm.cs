using ClinicContent.Model;

namespace ClinicContent.Tool.Files;

/// <summary>A form that content takes on the way out: of one item, for <c>show</c>; as files, for <c>export</c>; or both.</summary>
/// <param name="Name">Its name on the command line.</param>
internal sealed record ContentForm(string Name)
{
    /// <summary>Writes one item; null where the form is one of a whole catalog.</summary>
    internal Func<FormScope, ContentItem, byte[]>? Item { get; init; }

    /// <summary>How a file of one item ends; null where the form has no files of one item.</summary>
    internal string? Extension { get; init; }

    /// <summary>The files that are not of one item; null where there are none.</summary>
    internal Func<FormScope, IEnumerable<WrittenFile>>? Whole { get; init; }

    /// <summary>Whether it is a copy of everything, to work on and to read back; else it is what readers see.</summary>
    internal bool IsCopy { get; init; }

    /// <summary>Whether it holds URLs for everybody, so that somebody has to say where the site is.</summary>
    internal bool NamesSite { get; init; }

    /// <summary>Whether images belong beside its files.</summary>
    internal bool TakesImages { get; init; }

    /// <summary>Every file of the form.</summary>
    internal IEnumerable<WrittenFile> FilesOf(FormScope scope)
    {
        if (Extension is not null)
        {
            foreach (var item in scope.Catalog.Items)
            {
                // A copy is read back by its id; what belongs to a page stands where links lead.
                var name = IsCopy ? item.Ref.Id : item.EffectiveSlug;
                yield return new($"{KindNames.Folder(item.Kind)}/{name}{Extension}", () => Item!(scope, item));
            }
        }

        foreach (var file in Whole?.Invoke(scope) ?? [])
        {
            yield return file;
        }
    }
}
