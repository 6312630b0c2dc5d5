using System.Reflection;
using ClinicContent.Model;
using ClinicContent.Model.Blocks;
using ClinicContent.Tests.Shared;
using CsCheck;

namespace ClinicContent.Markdown.Tests;

/// <summary>Any items but those that every catalog refuses: with headings of levels that there are, and tables whose rows fit.</summary>
internal sealed class MarkdownValues(PCG random) : RandomValues(random)
{
    internal static Gen<ContentItem> Item { get; } =
        new ModelGen<ContentItem>(static random => new MarkdownValues(random));

    private protected override object Leaf(Type type, PropertyInfo? member) =>
        type == typeof(int) && member?.Name == nameof(HeadingBlock.Level)
            ? Draw(Gen.Int[1, 6])
            : base.Leaf(type, member);

    private protected override object MakeRecord(Type type) =>
        base.MakeRecord(type) is var made && made is TableBlock table
            ? table with
            {
                Rows = table.Rows.Select((_, i) => Row(table, i)).ToValueList(),
            }
            : made;

    private static TableRow Row(TableBlock table, int index) =>
        new() { Cells = table.Header.Select((cell, i) => (i + index) % 3 == 0 ? default : cell).ToValueList() };
}
