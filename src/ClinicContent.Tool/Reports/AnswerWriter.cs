using Spectre.Console;

namespace ClinicContent.Tool.Reports;

/// <summary>Writes rows: a table at a terminal, columns elsewhere, or JSON.</summary>
internal static class AnswerWriter
{
    internal static void Write(IEnumerable<AnswerRow> rows, string form, Surroundings surroundings)
    {
        var all = rows.ToList();
        if (form == "json")
        {
            WriteJson(all, surroundings.Out);
        }
        else if (surroundings.IsOutTerminal)
        {
            WriteTable(all, surroundings.Out);
        }
        else
        {
            WriteColumns(all, surroundings.Out);
        }
    }

    private static void WriteJson(List<AnswerRow> rows, TextWriter output) =>
        JsonText.Write(
            output,
            json =>
            {
                json.WriteStartArray();
                foreach (var row in rows)
                {
                    json.WriteStartObject();
                    json.WriteString("ref", row.Item.Ref.ToString());
                    json.WriteString("name", row.Item.Name);
                    if (row.Part is not null)
                    {
                        json.WriteString("relation", row.Part);
                    }

                    foreach (var (name, value) in row.Notes)
                    {
                        json.WriteString(name, value);
                    }

                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        );

    private static void WriteTable(List<AnswerRow> rows, TextWriter output)
    {
        var table = new Table { Border = TableBorder.Rounded };
        var hasParts = rows.Exists(row => row.Part is not null);
        if (hasParts)
        {
            table.AddColumn("Relation");
        }

        table.AddColumn(new TableColumn("Item").NoWrap()).AddColumn("Name").AddColumn("");
        foreach (var row in rows)
        {
            var cells = CellsOf(row).Select(cell => new Spectre.Console.Text(cell));
            table.AddRow(hasParts ? cells.Prepend(new Spectre.Console.Text(row.Part ?? "")) : cells);
        }

        Terminal.On(output, isTerminal: true).Write(table);
    }

    private static void WriteColumns(List<AnswerRow> rows, TextWriter output)
    {
        var cells = rows.ConvertAll(CellsOf);
        var first = cells.Select(row => row[0].Length).DefaultIfEmpty().Max();
        var second = cells.Select(row => row[1].Length).DefaultIfEmpty().Max();
        string? part = null;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].Part is { } next && next != part)
            {
                output.WriteLine((part is null ? "" : "\n") + next + ":");
                part = next;
            }

            var line = $"{cells[i][0].PadRight(first)}  {cells[i][1].PadRight(second)}  {cells[i][2]}".TrimEnd();
            output.WriteLine((part is null ? "" : "  ") + line);
        }
    }

    private static string[] CellsOf(AnswerRow row) =>
        [
            row.Item.Ref.ToString(),
            Escaped.Text(row.Item.Name),
            Escaped.Text(string.Join("; ", row.Notes.Select(note => note.Value))),
        ];
}
