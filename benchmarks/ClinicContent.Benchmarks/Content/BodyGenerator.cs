using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Benchmarks.Content;

/// <summary>Makes bodies: headings, paragraphs with mentions, citations and emphasis, a list, sometimes a callout or a quote.</summary>
internal sealed class BodyGenerator(Dice dice, ItemRef[] subjects)
{
    internal RichText Make()
    {
        var blocks = new List<Block> { Paragraph(2) };
        for (var section = 0; section < 3; section++)
        {
            blocks.Add(Heading(section));
            blocks.Add(Paragraph(3 + dice.Next(2)));
            if (section == 0)
            {
                blocks.Add(List());
            }
            else if (dice.Chance(40))
            {
                blocks.Add(dice.Chance(50) ? Callout() : Quote());
            }
        }

        blocks.Add(Paragraph(1));
        return RichText.Create([.. blocks]);
    }

    private HeadingBlock Heading(int number) =>
        new()
        {
            Level = 2,
            Content = [Run(dice.Pick(Vocabulary.Headings))],
            Anchor = "part-" + number.ToString(CultureInfo.InvariantCulture),
        };

    private ParagraphBlock Paragraph(int sentences)
    {
        var inlines = new List<Inline>();
        for (var i = 0; i < sentences; i++)
        {
            AddSentence(inlines);
        }

        return new() { Content = inlines.ToValueList() };
    }

    private void AddSentence(List<Inline> inlines)
    {
        var sentence = dice.Pick(Vocabulary.Sentences) + " ";
        switch (dice.Next(8))
        {
            case 0 or 1:
                inlines.Add(Run("This is also true of "));
                inlines.Add(Mention(dice.Pick(subjects)));
                inlines.Add(Run(". " + sentence));
                break;
            case 2:
                inlines.Add(Run(sentence));
                inlines.Add(new CitationInline { Key = "first" });
                inlines.Add(Run(" "));
                break;
            case 3:
                inlines.Add(new StrongInline { Content = [Run("Please note: ")] });
                inlines.Add(Run(sentence));
                break;
            case 4:
                inlines.Add(Run(sentence));
                inlines.Add(
                    new LinkInline { Url = new("https://example.org/read/more"), Content = [Run("Read more")] }
                );
                inlines.Add(Run(". "));
                break;
            default:
                inlines.Add(Run(sentence));
                break;
        }
    }

    private ListBlock List()
    {
        var first = dice.Next(4);
        var items = Enumerable
            .Range(first, 4)
            .Select(i => new ListItem { Content = [new ParagraphBlock { Content = [Run(Vocabulary.Points[i])] }] });
        return new() { Items = items.ToValueList() };
    }

    private CalloutBlock Callout() =>
        new()
        {
            CalloutKind = CalloutKind.Important,
            Title = "Good to know",
            Content = [Paragraph(1)],
        };

    private QuoteBlock Quote() => new() { Content = [Paragraph(1)], Attribution = dice.Pick(Vocabulary.Authors) };

    private static MentionInline Mention(ItemRef item) =>
        new() { Item = item, Content = [Run(ClinicGenerator.Words(item.Id))] };

    private static TextInline Run(string text) => new() { Text = text };
}
