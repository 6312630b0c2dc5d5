namespace ClinicContent.Json.Schema;

/// <summary>The <c>$defs</c> of a schema, in the order in which they are first referred to.</summary>
internal sealed class Definitions(Keywords keywords)
{
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly Queue<(string Name, Action Write)> pending = [];

    /// <summary>Refers to a definition, which is written once.</summary>
    internal void Refer(string name, Action write)
    {
        keywords.Text("$ref", "#/$defs/" + name);
        if (named.Add(name))
        {
            pending.Enqueue((name, write));
        }
    }

    /// <summary>Writes all that was referred to, and what that refers to.</summary>
    internal void Write() =>
        keywords.Object(
            "$defs",
            () =>
            {
                while (pending.TryDequeue(out var next))
                {
                    keywords.Object(next.Name, next.Write);
                }
            }
        );
}
