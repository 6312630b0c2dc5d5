using System.Reflection;
using System.Text.RegularExpressions;
using ClinicContent.Diagnostics;

namespace ClinicContent.Tests.Diagnostics;

public sealed partial class DiagnosticCatalogueTests
{
    [Fact]
    public void All_Entries_AreOrderedByCodesOfOneForm()
    {
        var codes = DiagnosticCatalogue.All.Select(descriptor => descriptor.Code).ToArray();
        Assert.All(codes, code => Assert.Matches(Code(), code));
        Assert.Equal(codes.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), codes);
    }

    [Fact]
    public void All_Entries_AreAllThereAre()
    {
        var fields = typeof(DiagnosticCatalogue)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public)
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!);
        Assert.Equal(
            fields.Select(descriptor => descriptor.Code).Order(StringComparer.Ordinal),
            DiagnosticCatalogue.All.Select(descriptor => descriptor.Code)
        );
    }

    [Fact]
    public void All_Entries_HaveATitleAndAMessageThatCanBeFilled() =>
        Assert.All(
            DiagnosticCatalogue.All,
            descriptor =>
            {
                var places = Place()
                    .Matches(descriptor.Format)
                    .Select(match => match.Value)
                    .Distinct()
                    .Order()
                    .ToArray();
                object?[] arguments = [.. places.Select((_, i) => $"argument {i}")];
                Assert.Equal(places.Select((_, i) => $"{{{i}}}"), places);
                var message = descriptor.Fill(arguments);
                Assert.All(
                    arguments,
                    argument => Assert.Contains((string)argument!, message, StringComparison.Ordinal)
                );
                Assert.DoesNotContain('\n', message);
                Assert.False(message.EndsWith('.'), message);
                Assert.True(char.IsUpper(descriptor.Title[0]), descriptor.Title);
                Assert.Equal(descriptor.Severity, Diagnostic.Create(descriptor, arguments).Severity);
            }
        );

    [Fact]
    public void Fill_LongTextOfContent_IsCut()
    {
        var message = DiagnosticCatalogue.UnknownCitation.Fill(new string('a', 319) + "😀b");
        Assert.Equal($"the item has no citation with the key '{new string('a', 319)}…'", message);
    }

    [Fact]
    public void Expectations_OfTheLibrary_AreNeverCut() =>
        Assert.All(
            typeof(Expectations)
                .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
                .Where(field => field.IsLiteral)
                .Select(field => (string)field.GetRawConstantValue()!),
            phrase =>
                Assert.EndsWith(phrase, DiagnosticCatalogue.WrongValue.Fill("x", phrase), StringComparison.Ordinal)
        );

    [GeneratedRegex("^CLN[0-9]{4}$")]
    private static partial Regex Code();

    [GeneratedRegex("\\{[0-9]\\}")]
    private static partial Regex Place();
}
