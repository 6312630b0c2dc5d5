using ClinicContent.Json;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Markdown.Tests;

public sealed class RoundTripTests
{
    [Fact]
    public void Deserialize_WhatWasSerialized_IsEqualAndStable() =>
        MarkdownValues.Item.Sample(AssertRoundTrips, iter: 3_000);

    private static void AssertRoundTrips(ContentItem item)
    {
        var markdown = ContentMarkdownSerializer.Serialize(item);
        var result = ContentMarkdownSerializer.Deserialize(markdown);
        Assert.True(
            result.Item is not null,
            markdown + string.Join('\n', result.Diagnostics.Select(one => one.ToDisplayString()))
        );
        Assert.True(result.Item == item, markdown + Difference(item, result.Item));
        Assert.Equal(markdown, ContentMarkdownSerializer.Serialize(result.Item));
    }

    private static string Difference(ContentItem expected, ContentItem actual)
    {
        var lines = ContentJsonSerializer.Serialize(expected).Split('\n');
        var others = ContentJsonSerializer.Serialize(actual).Split('\n');
        var at = lines.Zip(others).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"expected: {string.Join('\n', lines[at..].Take(12))}\nactual: {string.Join('\n', others[at..].Take(12))}";
    }
}
