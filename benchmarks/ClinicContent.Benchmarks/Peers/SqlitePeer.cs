using ClinicContent.Catalog;
using Microsoft.Data.Sqlite;

namespace ClinicContent.Benchmarks.Peers;

/// <summary>
/// SQLite in memory: tables with the keys that the questions need, statements prepared once. An answer is the number of a post, which
/// is the primary key and the order of answers, so that nothing but an integer has to be read or sorted.
/// </summary>
internal sealed class SqlitePeer : IDisposable
{
    private const string Schema = """
        CREATE TABLE uses (condition TEXT, method TEXT, treatment TEXT, PRIMARY KEY (condition, method, treatment)) WITHOUT ROWID;
        CREATE TABLE subjects (item TEXT, post INTEGER, PRIMARY KEY (item, post)) WITHOUT ROWID;
        """;

    private readonly SqliteConnection connection = new("Data Source=:memory:");
    private readonly Post[] posts;
    private readonly SqliteCommand newest;
    private readonly SqliteCommand both;
    private readonly SqliteCommand twoHops;

    internal SqlitePeer(ContentCatalog catalog)
    {
        posts = [.. catalog.Posts];
        connection.Open();
        Run(Schema);
        Fill(catalog);
        Run("ANALYZE;");
        newest = Prepare("SELECT post FROM subjects WHERE item = $a ORDER BY post LIMIT 1", "$a");
        both = Prepare(
            "SELECT one.post FROM subjects one JOIN subjects other ON other.post = one.post "
                + "WHERE one.item = $a AND other.item = $b ORDER BY one.post",
            "$a",
            "$b"
        );
        twoHops = Prepare(
            "SELECT DISTINCT post FROM uses JOIN subjects ON item = treatment "
                + "WHERE condition = $a AND method = $b ORDER BY post",
            "$a",
            "$b"
        );
    }

    internal Post Newest(string subject)
    {
        newest.Parameters[0].Value = subject;
        using var reader = newest.ExecuteReader();
        reader.Read();
        return posts[reader.GetInt32(0)];
    }

    internal int AboutBoth(string one, string other, Span<Post> destination) => Ask(both, one, other, destination);

    internal int AboutTreatmentsFor(string condition, string method, Span<Post> destination) =>
        Ask(twoHops, condition, method, destination);

    public void Dispose()
    {
        newest.Dispose();
        both.Dispose();
        twoHops.Dispose();
        connection.Dispose();
    }

    private int Ask(SqliteCommand command, string first, string second, Span<Post> destination)
    {
        command.Parameters[0].Value = first;
        command.Parameters[1].Value = second;
        using var reader = command.ExecuteReader();
        var count = 0;
        while (reader.Read())
        {
            destination[count++] = posts[reader.GetInt32(0)];
        }

        return count;
    }

    private void Fill(ContentCatalog catalog)
    {
        using var transaction = connection.BeginTransaction();
        using var use = Prepare("INSERT OR IGNORE INTO uses VALUES ($a, $b, $c)", "$a", "$b", "$c");
        foreach (var condition in catalog.Conditions)
        {
            foreach (var method in catalog.DeliveryMethods)
            {
                foreach (var treatment in catalog.TreatmentsFor(condition.Id).GivenBy(method.Id).Treatments)
                {
                    Insert(use, condition.Ref.ToString(), method.Ref.ToString(), treatment.Ref.ToString());
                }
            }
        }

        using var subject = Prepare("INSERT INTO subjects VALUES ($a, $b)", "$a", "$b");
        for (var place = 0; place < posts.Length; place++)
        {
            foreach (var item in catalog.SubjectsOf(posts[place].Id))
            {
                Insert(subject, item.Ref.ToString(), place);
            }
        }

        transaction.Commit();
    }

    private static void Insert(SqliteCommand command, params ReadOnlySpan<object> values)
    {
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i];
        }

        command.ExecuteNonQuery();
    }

    private SqliteCommand Prepare(string sql, params ReadOnlySpan<string> parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var name in parameters)
        {
            command.Parameters.Add(new(name, null));
        }

        return command;
    }

    private void Run(string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
