using System.Globalization;
using ClinicContent.Writing;

namespace ClinicContent.Json.Schema;

/// <summary>Writes the keywords of a schema, each a member of the object that is open.</summary>
internal sealed class Keywords
{
    private readonly JsonSink sink = new(indented: true);

    internal void Text(string name, string text)
    {
        sink.FreeName(name);
        sink.Text(text);
    }

    internal void Texts(string name, IEnumerable<string> texts)
    {
        sink.FreeName(name);
        sink.StartArray();
        foreach (var text in texts)
        {
            sink.Text(text);
        }

        sink.EndArray();
    }

    /// <summary>One text or several.</summary>
    internal void TextOrTexts(string name, IReadOnlyList<string> texts)
    {
        if (texts is [var only])
        {
            Text(name, only);
        }
        else
        {
            Texts(name, texts);
        }
    }

    internal void Number(string name, long number)
    {
        sink.FreeName(name);
        sink.Number(number.ToString(CultureInfo.InvariantCulture));
    }

    internal void Numbers(string name, IEnumerable<int> numbers)
    {
        sink.FreeName(name);
        sink.StartArray();
        foreach (var number in numbers)
        {
            sink.Number(number.ToString(CultureInfo.InvariantCulture));
        }

        sink.EndArray();
    }

    internal void Flag(string name, bool flag)
    {
        sink.FreeName(name);
        sink.Flag(flag);
    }

    /// <summary>An object, whose keywords an action writes.</summary>
    internal void Object(string name, Action write)
    {
        sink.FreeName(name);
        Object(write);
    }

    /// <summary>A list of objects, whose keywords actions write.</summary>
    internal void Objects(string name, IEnumerable<Action> writes)
    {
        sink.FreeName(name);
        sink.StartArray();
        foreach (var write in writes)
        {
            Object(write);
        }

        sink.EndArray();
    }

    /// <summary>The whole: one object, whose keywords an action writes.</summary>
    /// <returns>The bytes, with a line feed at the end.</returns>
    internal byte[] Whole(Action write)
    {
        Object(write);
        sink.EndLine();
        return sink.ToArray();
    }

    private void Object(Action write)
    {
        sink.StartObject();
        write();
        sink.EndObject();
    }
}
