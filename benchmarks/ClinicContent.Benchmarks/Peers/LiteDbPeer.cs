using ClinicContent.Catalog;
using LiteDB;

namespace ClinicContent.Benchmarks.Peers;

/// <summary>LiteDB in memory: one document a post with its number and what it is about, both indexed. An answer is the number of a post.</summary>
internal sealed class LiteDbPeer : IDisposable
{
    private readonly LiteDatabase database = new(new MemoryStream());
    private readonly ILiteCollection<BsonDocument> documents;
    private readonly ILiteCollection<BsonDocument> uses;
    private readonly Post[] posts;

    internal LiteDbPeer(ContentCatalog catalog)
    {
        posts = [.. catalog.Posts];
        documents = database.GetCollection("posts");
        uses = database.GetCollection("uses");
        documents.InsertBulk(posts.Select((post, place) => Document(catalog, post, place)));
        documents.EnsureIndex("subjects", "$.subjects[*]");
        uses.InsertBulk(Uses(catalog));
        uses.EnsureIndex("question", "$.question");
    }

    internal Post Newest(string subject) =>
        posts[
            documents
                .Query()
                .Where(BsonExpression.Create("$.subjects[*] ANY = @0", subject))
                .OrderBy("$._id")
                .Select("$._id")
                .Limit(1)
                .ToEnumerable()
                .Select(Number)
                .First()
        ];

    internal int AboutBoth(string one, string other, Span<Post> destination) =>
        Ask(BsonExpression.Create("$.subjects[*] ANY = @0 AND $.subjects[*] ANY = @1", one, other), destination);

    internal int AboutTreatmentsFor(string condition, string method, Span<Post> destination)
    {
        var found = uses.Query().Where(BsonExpression.Create("$.question = @0", condition + " " + method)).ToList();
        var treatments = new BsonArray(found.Select(document => document["treatment"]));
        return Ask(BsonExpression.Create("$.subjects[*] ANY IN @0", treatments), destination);
    }

    public void Dispose() => database.Dispose();

    private int Ask(BsonExpression question, Span<Post> destination)
    {
        var count = 0;
        foreach (var found in documents.Query().Where(question).OrderBy("$._id").Select("$._id").ToEnumerable())
        {
            destination[count++] = posts[Number(found)];
        }

        return count;
    }

    private static int Number(BsonDocument found) => found["_id"].AsInt32;

    private static BsonDocument Document(ContentCatalog catalog, Post post, int place) =>
        new()
        {
            ["_id"] = place,
            ["subjects"] = new BsonArray(
                catalog.SubjectsOf(post.Id).Select(subject => new BsonValue(subject.Ref.ToString()))
            ),
        };

    private static IEnumerable<BsonDocument> Uses(ContentCatalog catalog)
    {
        foreach (var condition in catalog.Conditions)
        {
            foreach (var method in catalog.DeliveryMethods)
            {
                foreach (var treatment in catalog.TreatmentsFor(condition.Id).GivenBy(method.Id).Treatments)
                {
                    yield return new()
                    {
                        ["question"] = condition.Ref + " " + method.Ref,
                        ["treatment"] = treatment.Ref.ToString(),
                    };
                }
            }
        }
    }
}
