using System.Collections;
using System.Reflection;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;

namespace ClinicContent.Tests.Text;

/// <summary>The items of the snapshots are full: a member that is added to the model has to be set in them too.</summary>
public sealed class FullItemsTests
{
    [Fact]
    public void EveryMember_OfEveryRecordOfAnItem_IsSetSomewhere()
    {
        var unset = new SortedSet<string>(StringComparer.Ordinal);
        var set = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in new FullItems(text => text).All)
        {
            Walk(item, item, set, unset);
        }

        unset.ExceptWith(set);
        Assert.Empty(unset);
    }

    [Fact]
    public void EveryBlockAndInline_IsInTheBody()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        Walk(null, FullItems.Catalog.GetPost(new("what-is-ketamine-therapy")), seen, []);
        var types = typeof(Block)
            .Assembly.GetTypes()
            .Where(type => !type.IsAbstract && (type.IsSubclassOf(typeof(Block)) || type.IsSubclassOf(typeof(Inline))));
        Assert.All(types, type => Assert.Contains(type.Name, seen));
    }

    // Members of an item are counted for each kind, those of other records for all items together.
    private static void Walk(ContentItem? item, object value, HashSet<string> set, SortedSet<string> unset)
    {
        set.Add(value.GetType().Name);
        foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.SetMethod is null || property.GetIndexParameters().Length > 0)
            {
                continue;
            }

            var member = property.GetValue(value);
            var name = (value is ContentItem ? item?.GetType().Name : value.GetType().Name) + "." + property.Name;
            (IsSet(member) ? (ISet<string>)set : unset).Add(name);
            foreach (var inner in Inner(member))
            {
                Walk(item, inner, set, unset);
            }
        }
    }

    private static bool IsSet(object? member) =>
        member switch
        {
            null or false or 0 => false,
            Enum value => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture) != 0,
            IEnumerable list and not string => list.Cast<object>().Any(),
            _ => true,
        };

    private static IEnumerable<object> Inner(object? member) =>
        member switch
        {
            string => [],
            IEnumerable list => list.Cast<object>()
                .SelectMany(one =>
                    one is IEnumerable ? Inner(one)
                    : IsRecord(one) ? [one]
                    : []
                ),
            _ => member is not null && IsRecord(member) ? [member] : [],
        };

    private static bool IsRecord(object value) => value.GetType().GetMethod("<Clone>$") is not null;
}
