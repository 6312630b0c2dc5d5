namespace ClinicContent.JsonLd;

/// <summary>Questions with their answers, as a <c>FAQPage</c> that is a part of the page.</summary>
internal static class QuestionJsonLd
{
    internal static void Write(JsonLdPage page)
    {
        if (page.Parts.Questions.Count == 0)
        {
            return;
        }

        var plain = new PlainBlocks(page.NameOf);
        page.StartNode("FAQPage"u8, "questions"u8);
        page.Text("inLanguage"u8, page.Item.Language?.Value);
        var list = page.StartList("mainEntity"u8);
        foreach (var question in page.Parts.Questions)
        {
            page.Start("Question"u8);
            page.Text("name"u8, question.Question);
            page.Buffer.Name("acceptedAnswer"u8);
            page.Start("Answer"u8);
            page.Text("text"u8, plain.Write(question.Answer));
            page.Close();
            page.Close();
        }

        page.EndList(list);
        page.Close();
    }
}
