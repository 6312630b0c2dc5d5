using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Shapes;

/// <summary>The codecs that shapes name.</summary>
internal static class Codecs
{
    internal static readonly TextCodec Text = new();

    internal static readonly RunCodec Run = new();

    internal static readonly FlagCodec Flag = new();

    internal static readonly NumberCodec Number = new();

    internal static readonly AmountCodec Amount = new();

    internal static readonly ParsedCodec<DateOnly> Date = new(
        "a date",
        new(typeof(Dates), Dates.Pattern, Expectations.Date, static text => Dates.TryParse(text, out _)),
        Dates.TryParse,
        Dates.Format
    );

    internal static readonly ParsedCodec<PartialDate> PartialDate = new(
        "a date as far as known",
        new(
            typeof(PartialDate),
            Model.PartialDate.Pattern,
            Expectations.PartialDate,
            static text => Model.PartialDate.TryCreate(text, out _)
        ),
        Model.PartialDate.TryCreate,
        static date => date.ToString()
    );

    internal static readonly ParsedCodec<Duration> Duration = new(
        "a duration",
        new(
            typeof(Duration),
            Model.Duration.Pattern,
            Expectations.Duration,
            static text => Model.Duration.TryCreate(text, out _)
        ),
        Model.Duration.TryCreate,
        static duration => duration.ToString()
    );

    internal static readonly ReferenceCodec Reference = new();

    internal static readonly InlinesCodec Inlines = new();

    internal static readonly RichTextCodec RichText = new();

    internal static readonly ExtensionsCodec Extensions = new();

    /// <summary>A value that is written as one piece of text.</summary>
    internal static TextValueCodec<T> Value<T>()
        where T : TextValue<T>, ITextValue<T> => TextValueCodec<T>.Instance;

    /// <summary>The id of an item of one kind, written without the kind.</summary>
    internal static IdCodec<TId> Id<TId>()
        where TId : struct, IContentId<TId> => IdCodec<TId>.Instance;

    /// <summary>A member of a closed set, written in kebab-case.</summary>
    internal static WordCodec<T> Word<T>()
        where T : struct, Enum => WordCodec<T>.Instance;
}
