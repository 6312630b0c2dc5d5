using System.Globalization;
using System.Text;

namespace ClinicContent.Shapes;

/// <summary>Goes from a token to its path (<c>$.indications[2].condition</c>) and back. Slow, and only for diagnostics.</summary>
internal static class TapePath
{
    /// <summary>The path of a token; of a name, that of its member.</summary>
    internal static string Of(Tape tape, int index)
    {
        var path = new StringBuilder("$");
        var at = 0;
        while (at < index && at < tape.Count)
        {
            at = tape[at].Kind switch
            {
                TapeTokenKind.Object => StepIntoObject(tape, at, index, path),
                TapeTokenKind.Array => StepIntoArray(tape, at, index, path),
                _ => index,
            };
        }

        return path.ToString();
    }

    /// <summary>The token at a path, or else at the longest beginning of the path that exists.</summary>
    internal static int Find(Tape tape, string path)
    {
        var at = 0;
        var rest = path.AsSpan(path.StartsWith('$') ? 1 : 0);
        while (!rest.IsEmpty)
        {
            var inArray = rest[0] == '[';
            var step = inArray ? rest[1..rest.IndexOf(']')] : rest[1..];
            var end = inArray ? -1 : step.IndexOfAny('.', '[');
            step = end < 0 ? step : step[..end];
            rest = rest[(step.Length + (inArray ? 2 : 1))..];
            var next = inArray
                ? Element(tape, at, int.Parse(step, NumberStyles.None, CultureInfo.InvariantCulture))
                : Member(tape, at, step);
            if (next < 0)
            {
                return at;
            }

            at = next;
        }

        return at;
    }

    private static int StepIntoObject(Tape tape, int at, int index, StringBuilder path)
    {
        for (var name = at + 1; name < tape[at].Next; name = tape[name + 1].Next)
        {
            if (index < tape[name + 1].Next)
            {
                path.Append('.').Append(tape.Text(name));
                return index == name ? index : name + 1;
            }
        }

        return index;
    }

    private static int StepIntoArray(Tape tape, int at, int index, StringBuilder path)
    {
        var count = 0;
        for (var element = at + 1; element < tape[at].Next; element = tape[element].Next, count++)
        {
            if (index < tape[element].Next)
            {
                path.Append(CultureInfo.InvariantCulture, $"[{count}]");
                return element;
            }
        }

        return index;
    }

    private static int Member(Tape tape, int at, ReadOnlySpan<char> step)
    {
        if (at >= tape.Count || tape[at].Kind != TapeTokenKind.Object)
        {
            return -1;
        }

        for (var name = at + 1; name < tape[at].Next; name = tape[name + 1].Next)
        {
            if (step.SequenceEqual(tape.Text(name)))
            {
                return name + 1;
            }
        }

        return -1;
    }

    private static int Element(Tape tape, int at, int index)
    {
        if (at >= tape.Count || tape[at].Kind != TapeTokenKind.Array || index >= tape[at].Length)
        {
            return -1;
        }

        var element = at + 1;
        while (index-- > 0)
        {
            element = tape[element].Next;
        }

        return element;
    }
}
