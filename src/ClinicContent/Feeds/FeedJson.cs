using System.Globalization;
using ClinicContent.Writing;

namespace ClinicContent.Feeds;

/// <summary>JSON as feeds and lists write it: members that are not there are left out.</summary>
internal sealed class FeedJson(bool indented)
{
    private readonly JsonSink sink = new(indented);

    internal void StartObject() => sink.StartObject();

    internal void EndObject() => sink.EndObject();

    internal void StartArray(ReadOnlySpan<byte> name)
    {
        sink.Name(name);
        sink.StartArray();
    }

    internal void EndArray() => sink.EndArray();

    internal void Text(ReadOnlySpan<byte> name, string? text)
    {
        if (text is not null)
        {
            sink.Name(name);
            sink.Text(text);
        }
    }

    internal void Number(ReadOnlySpan<byte> name, int number)
    {
        sink.Name(name);
        sink.Number(number.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Texts in an array; nothing where there is none.</summary>
    internal void Texts(ReadOnlySpan<byte> name, IEnumerable<string> texts)
    {
        var started = false;
        foreach (var text in texts)
        {
            if (!started)
            {
                StartArray(name);
                started = true;
            }

            sink.Text(text);
        }

        if (started)
        {
            EndArray();
        }
    }

    internal void EndLine() => sink.EndLine();

    internal ReadOnlyMemory<byte> Written => sink.Written;
}
