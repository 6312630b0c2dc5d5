using System.Globalization;
using System.Text;
using System.Text.Json;

namespace ClinicContent.Tests.Shared;

/// <summary>Writes JSON that says the same in another way: members in any order, any white space between tokens, any character escaped.</summary>
internal sealed class JsonScrambler(int seed)
{
    private static readonly string[] Spaces = ["", "", "", " ", "\t", "\n", "\r\n", "\r\n  \t "];

    private readonly Random random = new(seed);
    private readonly StringBuilder json = new();

    /// <summary>The same JSON in other words.</summary>
    internal static string Scramble(string json, int seed)
    {
        using var document = JsonDocument.Parse(json);
        return new JsonScrambler(seed).Scramble(document.RootElement);
    }

    private string Scramble(JsonElement root)
    {
        json.Append(random.Next(2) == 0 ? "" : "\ufeff");
        Space();
        Write(root);
        Space();
        return json.ToString();
    }

    private void Write(JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                var members = value.EnumerateObject().ToArray();
                random.Shuffle(members);
                Row(
                    '{',
                    members,
                    member =>
                    {
                        Quote(member.Name);
                        Space();
                        json.Append(':');
                        Space();
                        Write(member.Value);
                    },
                    '}'
                );
                break;
            case JsonValueKind.Array:
                Row('[', [.. value.EnumerateArray()], Write, ']');
                break;
            case JsonValueKind.String:
                Quote(value.GetString()!);
                break;
            default:
                json.Append(value.GetRawText());
                break;
        }
    }

    private void Row<T>(char open, T[] elements, Action<T> write, char close)
    {
        json.Append(open);
        for (var i = 0; i < elements.Length; i++)
        {
            json.Append(i == 0 ? "" : ",");
            Space();
            write(elements[i]);
            Space();
        }

        json.Append(close);
    }

    private void Quote(string text)
    {
        // Some texts are left as they are, so that both ways of reading them are gone.
        var rate = random.Next(3) * 0.3;
        json.Append('"');
        foreach (var c in text)
        {
            var must = c is < ' ' or '"' or '\\' || char.IsSurrogate(c);
            if (must || random.NextDouble() < rate)
            {
                Escape(c);
            }
            else
            {
                json.Append(c);
            }
        }

        json.Append('"');
    }

    private void Escape(char c)
    {
        var at = "\"\\/\b\f\n\r\t".IndexOf(c, StringComparison.Ordinal);
        if (at >= 0 && random.Next(2) == 0)
        {
            json.Append('\\').Append("\"\\/bfnrt"[at]);
        }
        else
        {
            json.Append("\\u")
                .Append(((int)c).ToString(random.Next(2) == 0 ? "x4" : "X4", CultureInfo.InvariantCulture));
        }
    }

    private void Space() => json.Append(Spaces[random.Next(Spaces.Length)]);
}
