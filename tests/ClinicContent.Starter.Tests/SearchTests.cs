using System.Globalization;
using System.Text;
using ClinicContent.Search;

namespace ClinicContent.Starter.Tests;

public sealed class SearchTests
{
    private static readonly string[] Queries =
    [
        "ketamin",
        "ketamine",
        "ketmaine therapy",
        "ptsd",
        "PTSD flashbacks",
        "post-traumatic stress",
        "nose spray",
        "nasal spray",
        "crisis",
        "911",
        "suicidal thoughts",
        "depresion",
        "depression that does not get better",
        "is ketamine addictive",
        "side effects",
        "driving home",
        "iv infusion",
        "F43.10",
        "off label",
        "what happens in a session",
        "blood pressure",
        "social anxiety",
    ];

    private readonly ContentSearch search = ContentSearch.Of(StarterContent.Catalog);

    [Fact]
    public Task Find_WhatPatientsType_LeadsToWhatTheyLookFor()
    {
        var table = new StringBuilder();
        foreach (var query in Queries)
        {
            table.Append(CultureInfo.InvariantCulture, $"{query}\n");
            foreach (var hit in search.Find(query, 3))
            {
                var excerpt = string.Concat(hit.Excerpt.Select(run => run.IsMatch ? $"[{run.Text}]" : run.Text));
                table.Append(CultureInfo.InvariantCulture, $"    {hit.Item.Ref} ({hit.Fields})\n");
                table.Append(CultureInfo.InvariantCulture, $"        {excerpt}\n");
            }
        }

        return Verifier.Verify(table.ToString());
    }

    [Fact]
    public void Find_NameOfAnyItem_FindsItFirst()
    {
        foreach (var item in StarterContent.Catalog.Items)
        {
            Assert.Equal(item.Ref, search.Find(item.Name, 1)[0].Item.Ref);
        }
    }
}
