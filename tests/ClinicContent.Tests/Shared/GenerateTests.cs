using System.Collections.Concurrent;
using ClinicContent.Model.Blocks;
using ClinicContent.Model.Inlines;
using CsCheck;

namespace ClinicContent.Tests.Shared;

public sealed class GenerateTests
{
    [Fact]
    public void Item_ManySamples_SetEveryMemberSometimesAndNestDeep()
    {
        var found = new ConcurrentDictionary<string, bool>();
        var depths = new ConcurrentDictionary<(int Blocks, int Inlines), bool>();
        Generate.Item.Sample(
            item =>
            {
                depths.TryAdd((Records.Depth<Block>(item), Records.Depth<Inline>(item)), true);
                foreach (var record in Records.Within(item))
                {
                    foreach (var member in ModelValues.MembersOf(record.GetType()))
                    {
                        var isSet = Records.IsSet(member.GetValue(record));
                        found.TryAdd($"{record.GetType().Name}.{member.Name} {isSet}", true);
                    }
                }
            },
            iter: 1000
        );

        var records = Records.Within(Generate.FullItems()).Select(record => record.GetType()).Distinct();
        var members = records.SelectMany(record =>
            ModelValues.MembersOf(record).Select(member => $"{record.Name}.{member.Name} True")
        );
        Assert.Empty(members.Except(found.Keys));
        Assert.Equal(5, depths.Keys.Max(depth => depth.Blocks));
        Assert.Equal(4, depths.Keys.Max(depth => depth.Inlines));
    }

    [Fact]
    public void Full_EveryKind_SetsEveryMemberOfEveryRecord()
    {
        var unset =
            from record in Records.Within(Generate.FullItems())
            from member in ModelValues.MembersOf(record.GetType())
            where !Records.IsSet(member.GetValue(record))
            select $"{record.GetType().Name}.{member.Name}";
        Assert.Empty(unset);
    }

    [Fact]
    public void Full_TextsOfOneValue_AreAllDifferent()
    {
        var texts =
            from record in Records.Within(Generate.Full<Treatment>())
            from member in ModelValues.MembersOf(record.GetType())
            let text = member.GetValue(record) as string
            where text is not null
            select text;
        Assert.Equal(texts.Distinct(StringComparer.Ordinal), texts);
    }
}
