using System.Globalization;
using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent.Tool.Tests.Picture;

/// <summary>Catalogs of a size, for pictures.</summary>
internal static class Graphs
{
    /// <summary>As many conditions as are asked for, a treatment for each third of them, and a post about each fifth.</summary>
    internal static ContentCatalog Catalog(int conditions)
    {
        var items = new List<ContentItem>();
        for (var i = 0; i < conditions; i++)
        {
            items.Add(
                new Condition
                {
                    Id = new(Id("c", i)),
                    Name = string.Create(CultureInfo.InvariantCulture, $"Condition {i} of many"),
                    Summary = "S.",
                    Broader = i == 0 ? default : [new(Id("c", i / 2))],
                }
            );
        }

        for (var i = 0; i < conditions / 3; i++)
        {
            var other = i * 7 % conditions;
            items.Add(
                new Treatment
                {
                    Id = new(Id("t", i)),
                    Name = string.Create(CultureInfo.InvariantCulture, $"Treatment {i}"),
                    Summary = "S.",
                    Modality = Modality.Psychological,
                    Indications =
                    [
                        new() { Condition = new(Id("c", i)) },
                        .. other == i ? [] : new[] { new Indication { Condition = new(Id("c", other)) } },
                    ],
                }
            );
        }

        return new ContentCatalogBuilder().AddSource(ContentSource.Items(items)).Build().OrThrow();
    }

    private static string Id(string letter, int number) => letter + number.ToString(CultureInfo.InvariantCulture);
}
