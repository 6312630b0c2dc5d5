using System.CommandLine;
using System.Globalization;

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
    /// <exception cref="ContentFaultException">There is none; standard error names the nearest, or says why readers do not see it.</exception>
    internal ContentItem Find(
        ParseResult parsed,
        ContentOptions options,
        ContentCatalog whole,
        ContentCatalog seen,
        Surroundings surroundings
    ) => Find(parsed.GetValue(Argument)!, parsed, options, whole, seen, surroundings);

    /// <summary>The item that a text names.</summary>
    /// <exception cref="ContentFaultException">There is none; standard error names the nearest, or says why readers do not see it.</exception>
    internal static ContentItem Find(
        string text,
        ParseResult parsed,
        ContentOptions options,
        ContentCatalog whole,
        ContentCatalog seen,
        Surroundings surroundings
    )
    {
        if (ItemRef.TryCreate(text, out var reference) && whole.TryGetItem(reference, out var item))
        {
            if (seen.Contains(reference))
            {
                return item;
            }

            var day = options.DayOf(parsed, surroundings).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            surroundings.Error.WriteLine(
                $"Readers do not see '{reference}' on {day}: it is {Standing.Of(item)}. --drafts shows it."
            );
            throw new ContentFaultException();
        }

        surroundings.Error.WriteLine($"There is no item '{Escaped.Text(text)}'.");
        if (ReferenceGuess.Find(whole, text) is { } guess)
        {
            surroundings.Error.WriteLine($"Did you mean '{guess}'?");
        }

        StarterHint.Tell(options.Get(parsed), reference, surroundings);

        throw new ContentFaultException();
    }
}
