using ClinicContent.Diagnostics;
using ClinicContent.Model;

namespace ClinicContent.Shapes;

/// <summary>The id of an item of one kind, written without the kind.</summary>
/// <typeparam name="TId">The id type.</typeparam>
internal sealed class IdCodec<TId> : Codec<TId>
    where TId : struct, IContentId<TId>
{
    internal static readonly IdCodec<TId> Instance = new();

    internal override string Phrase => "the id of a " + KindNames.Phrase(TId.Kind);

    internal override TId Read(ShapeReader reader, int token)
    {
        if (!reader.TryText(token, this, out _))
        {
            return default;
        }

        var text = reader.Tape.Text(token);
        if (IdGrammar.IsValid(text))
        {
            reader.Meet(TId.Kind, token);
            return TId.Trusted(text);
        }

        if (ItemRef.TryCreate(text, out var reference))
        {
            reader.Fault(DiagnosticCatalogue.KindInId, token, text, Phrase, suggestion: reference.Id);
        }
        else
        {
            reader.WrongValue(token, Expectations.Id, IdGrammar.Suggest(text), new(TId.Kind, text, SaysKind: false));
        }

        return default;
    }

    internal override void Describe(ShapeDescriber describer) =>
        describer.Id(
            TId.Kind,
            new(typeof(TId), IdGrammar.Pattern, Expectations.Id, IdGrammar.IsValid) { MaxLength = IdGrammar.MaxLength }
        );

    internal override void Write(ShapeSink sink, TId value) => sink.Text(value.Value);
}
