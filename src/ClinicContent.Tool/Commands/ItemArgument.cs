using System.CommandLine;

namespace ClinicContent.Tool.Commands;

/// <summary>The argument that names an item: <c>condition/ptsd</c>.</summary>
internal sealed class ItemArgument
{
    internal Argument<string> Argument { get; } =
        new("REF")
        {
            Description =
                "The item, as kind/id: treatment/ketamine-therapy, condition/ptsd, delivery-method/…, post/….",
        };

    /// <summary>The item that was named.</summary>
    /// <exception cref="ContentFaultException">There is none; standard error names the nearest.</exception>
    internal ContentItem Find(ParseResult parsed, ContentCatalog catalog, Surroundings surroundings)
    {
        var text = parsed.GetValue(Argument)!;
        if (ItemRef.TryCreate(text, out var reference) && catalog.TryGetItem(reference, out var item))
        {
            return item;
        }

        surroundings.Error.WriteLine($"There is no item '{Escaped.Text(text)}'.");
        if (ReferenceGuess.Find(catalog, text) is { } guess)
        {
            surroundings.Error.WriteLine($"Did you mean '{guess}'?");
        }

        throw new ContentFaultException();
    }
}
