using System.Text;
using System.Text.Json;
using ClinicContent.Json;
using ClinicContent.Tests.Shared;

namespace ClinicContent.Tests.Json;

public sealed class SuggestionTests
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    // Of so many misspellings of each name, drawn at random; all of them take a minute.
    private const int Drawn = 8;

    [Fact]
    public void Deserialize_OneLetterOffInAnyMemberName_AlmostAlwaysSuggestsTheName()
    {
        var random = new Random(1);
        var (right, all) = (0, 0);
        var wrong = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Generate.FullItems(depth: 0).Append(Generate.Full<Post>()))
        {
            var json = Compact(item);
            foreach (var (offset, name) in NamesOf(json, seen))
            {
                foreach (var misspelt in random.GetItems(Misspellings(name), Drawn))
                {
                    byte[] bytes =
                    [
                        .. json[..offset],
                        .. Encoding.UTF8.GetBytes(misspelt),
                        .. json[(offset + name.Length)..],
                    ];
                    var suggested = ContentJsonSerializer
                        .Deserialize(bytes)
                        .Diagnostics.Any(fault =>
                            fault.Suggestion == name && fault.Place!.Column == Column(bytes, offset)
                        );
                    all++;
                    right += suggested ? 1 : 0;
                    wrong.AddRange(suggested ? [] : [$"{misspelt} for {name}"]);
                }
            }
        }

        Assert.InRange(all, 1500, int.MaxValue);
        Assert.True(right >= all * 0.98, $"{right} of {all}; not {string.Join(", ", wrong)}");
    }

    private static byte[] Compact(ContentItem item)
    {
        using var json = JsonDocument.Parse(ContentJsonSerializer.SerializeToUtf8Bytes(item));
        return JsonSerializer.SerializeToUtf8Bytes(json.RootElement);
    }

    // The column counts characters, and stands before the quote.
    private static int Column(byte[] json, int offset) => Encoding.UTF8.GetCharCount(json, 0, offset - 1) + 1;

    // One place for each member of each record: where an object with just these members is seen first. A clinic's own names are not misspelt.
    private static List<(int Offset, string Name)> NamesOf(byte[] json, HashSet<string> seen)
    {
        var reader = new Utf8JsonReader(json);
        var open = new Stack<List<(int Offset, string Name)>>();
        var found = new List<(int Offset, string Name)>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    open.Push([]);
                    break;
                case JsonTokenType.EndObject:
                    var members = open.Pop();
                    if (seen.Add(string.Join(' ', members.Select(member => member.Name))))
                    {
                        found.AddRange(members);
                    }

                    break;
                case JsonTokenType.PropertyName:
                    open.Peek().Add(((int)reader.TokenStartIndex + 1, reader.GetString()!));
                    if (reader.ValueTextEquals("extensions"u8))
                    {
                        reader.Skip();
                    }

                    break;
                default:
                    break;
            }
        }

        return found;
    }

    private static string[] Misspellings(string name)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i <= name.Length; i++)
        {
            var (before, after) = (name[..i], name[i..]);
            found.UnionWith(Letters.Select(letter => before + letter + after));
            if (after is [>= 'a' and <= 'z', ..])
            {
                found.Add(before + after[1..]);
                found.UnionWith(Letters.Select(letter => before + letter + after[1..]));
            }

            if (after is [>= 'a' and <= 'z', >= 'a' and <= 'z', ..])
            {
                found.Add(before + after[1] + after[0] + after[2..]);
            }
        }

        found.Remove(name);
        return [.. found];
    }
}
