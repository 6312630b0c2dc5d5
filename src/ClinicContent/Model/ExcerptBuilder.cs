using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Model;

/// <summary>Derives an excerpt: whole paragraphs from the top, and every emergency card.</summary>
internal static class ExcerptBuilder
{
    internal static RichText Build(Post post, int words)
    {
        var excerpt = new List<Block>();
        if (post.Excerpt is not null)
        {
            excerpt.Add(new ParagraphBlock { Content = [new TextInline { Text = post.Excerpt }] });
        }
        else if (post.Body is not null)
        {
            AddParagraphs(post.Body.Blocks, words, excerpt);
        }

        if (post.Body is not null)
        {
            excerpt.AddRange(post.Body.EmergencyCards);
        }

        excerpt.AddRange(EmergencyCardCollector.Collect(post.Questions.AsBlocks()));
        return RichText.Trusted([.. excerpt]);
    }

    private static void AddParagraphs(ValueList<Block> blocks, int words, List<Block> excerpt)
    {
        var taken = 0;
        foreach (var block in blocks)
        {
            if (block is ParagraphBlock)
            {
                excerpt.Add(block);
                taken += WordCounter.Count([block]);
            }

            var ends = block is not (ParagraphBlock or HeadingBlock or CareCardBlock or CalloutBlock);
            if (taken >= words || (ends && excerpt.Count > 0))
            {
                return;
            }
        }
    }
}
