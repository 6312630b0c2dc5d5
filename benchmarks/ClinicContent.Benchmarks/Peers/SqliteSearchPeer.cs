using System.Text;
using ClinicContent.Search;
using Microsoft.Data.Sqlite;

namespace ClinicContent.Benchmarks.Peers;

/// <summary>
/// Full-text search of SQLite (FTS5) in memory: a column for each field with the same weights, ranked by its bm25, prefixes indexed,
/// statements prepared once. It is given plain texts that were taken out of the items before.
/// </summary>
internal sealed class SqliteSearchPeer : IDisposable
{
    private const string Schema =
        "CREATE VIRTUAL TABLE items USING fts5(name, other_names, codes, cards, summary, headings, tags, body, "
        + "tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3 4')";

    private const string Order = "WHERE items MATCH $q ORDER BY bm25(items, 8, 6, 6, 3, 3, 2, 2, 1) LIMIT 10";

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly SqliteCommand plain;
    private readonly SqliteCommand marked;

    internal SqliteSearchPeer(string[][] texts)
    {
        connection.Open();
        using (var create = connection.CreateCommand())
        {
            create.CommandText = Schema;
            create.ExecuteNonQuery();
        }

        Fill(texts);
        plain = Prepare("SELECT rowid FROM items " + Order);
        marked = Prepare("SELECT rowid, snippet(items, -1, '[', ']', '…', 32) FROM items " + Order);
    }

    /// <summary>The texts of all items, one for each field.</summary>
    internal static string[][] TextsOf(ContentCatalog catalog)
    {
        var sink = new Texts();
        var reader = new ItemTexts(catalog, sink);
        return
        [
            .. catalog.Items.Select(item =>
            {
                reader.Read(item);
                return sink.Take();
            }),
        ];
    }

    /// <summary>The numbers of the ten best items.</summary>
    internal int Find(string query) => Count(plain, query);

    /// <summary>The ten best items, each with an excerpt.</summary>
    internal int FindMarked(string query)
    {
        marked.Parameters[0].Value = query;
        using var reader = marked.ExecuteReader();
        var length = 0;
        while (reader.Read())
        {
            length += reader.GetString(1).Length;
        }

        return length;
    }

    internal List<int> Places(string query)
    {
        plain.Parameters[0].Value = query;
        using var reader = plain.ExecuteReader();
        var places = new List<int>();
        while (reader.Read())
        {
            places.Add(reader.GetInt32(0) - 1);
        }

        return places;
    }

    public void Dispose()
    {
        plain.Dispose();
        marked.Dispose();
        connection.Dispose();
    }

    private static int Count(SqliteCommand command, string query)
    {
        command.Parameters[0].Value = query;
        using var reader = command.ExecuteReader();
        var sum = 0;
        while (reader.Read())
        {
            sum += reader.GetInt32(0);
        }

        return sum;
    }

    private void Fill(string[][] texts)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO items VALUES ($0, $1, $2, $3, $4, $5, $6, $7)";
        for (var i = 0; i < 8; i++)
        {
            insert.Parameters.Add(new($"${i}", null));
        }

        foreach (var item in texts)
        {
            for (var i = 0; i < item.Length; i++)
            {
                insert.Parameters[i].Value = item[i];
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.Add(new("$q", null));
        return command;
    }

    private sealed class Texts : ITextSink
    {
        private readonly StringBuilder[] fields = [.. Enumerable.Range(0, 8).Select(_ => new StringBuilder())];

        public void Add(SearchFields field, ReadOnlySpan<char> text) =>
            fields[FieldWeights.IndexOf(field)].Append(text).Append('\n');

        internal string[] Take()
        {
            var texts = Array.ConvertAll(fields, field => field.ToString());
            Array.ForEach(fields, field => field.Clear());
            return texts;
        }
    }
}
