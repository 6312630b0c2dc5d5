namespace ClinicContent.Markdown.Writing;

/// <summary>What an inline is, as far as its neighbours care.</summary>
internal enum InlinePieceKind
{
    Text,
    Emphasis,
    LineBreak,
    Other,
}
