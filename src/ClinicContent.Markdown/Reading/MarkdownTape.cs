using ClinicContent.Diagnostics;
using ClinicContent.Shapes;

namespace ClinicContent.Markdown.Reading;

/// <summary>Fills a tape from a Markdown file: its front matter gives the members of the item, what follows the body.</summary>
internal static class MarkdownTape
{
    internal static void Fill(ShapeReader reader, SourceDocument document, int maxDepth)
    {
        reader.Tape.Reset(document.Bytes);
        var map = new SourceMap(document.Bytes.Span, document.TextStart);
        if (FrontMatterSplit.Find(map.Text) is not { } split)
        {
            reader.FaultAt(
                DiagnosticCatalogue.NoFrontMatter,
                document.TextStart,
                3,
                FrontMatterSplit.IsBegun(map.Text)
                    ? "the front matter has no end: another line of three hyphens"
                    : "the file does not begin with front matter: a line of three hyphens, the members of the item in YAML, and another such line"
            );
            return;
        }

        new YamlTape(reader, map, split.FrontMatter, maxDepth).Fill();
        var body = TextPart.Body(map, split.Body);
        if (!string.IsNullOrWhiteSpace(body.Text))
        {
            new TapeWriter(reader, body.ToByte).Name("body"u8, 0);
            new BlockTape(reader, body, maxDepth).Fill();
        }

        reader.Tape.Close();
        RenameTitle(reader);
    }

    // Authors call the name of a post its title.
    private static void RenameTitle(ShapeReader reader)
    {
        var title = Discriminator.Find(reader.Tape, 0, "title"u8);
        if (title < 0)
        {
            return;
        }

        var type = Discriminator.Find(reader.Tape, 0, "type"u8);
        var isPost =
            type < 0 ? reader.Context.Kind == ContentKind.Post : reader.Tape.Bytes(type + 1).SequenceEqual("post"u8);
        if (!isPost)
        {
            return;
        }

        var name = Discriminator.Find(reader.Tape, 0, "name"u8);
        if (name < 0)
        {
            reader.Tape.Rename(title, "name"u8);
        }
        else
        {
            reader.FaultAt(
                DiagnosticCatalogue.YamlFeature,
                reader.Tape[title].Offset,
                "title".Length,
                "a title beside a name: they are the same"
            );
            reader.Tape[title].Taken = true;
        }
    }
}
