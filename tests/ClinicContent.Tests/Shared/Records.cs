using System.Collections;
using ClinicContent.Model;

namespace ClinicContent.Tests.Shared;

/// <summary>The records inside a value of the model.</summary>
internal static class Records
{
    /// <summary>The value and every record inside it.</summary>
    internal static IEnumerable<object> Within(object? value) =>
        value switch
        {
            null or string => [],
            IEnumerable elements => elements.Cast<object?>().SelectMany(Within),
            _ when ModelValues.MembersOf(value.GetType()) is { Length: > 0 } members => members
                .SelectMany(member => Within(member.GetValue(value)))
                .Prepend(value),
            _ => [],
        };

    /// <summary>How many records of a hierarchy hold one another at most.</summary>
    internal static int Depth<THierarchy>(object? value) =>
        value switch
        {
            null or string => 0,
            IEnumerable elements => elements.Cast<object?>().Select(Depth<THierarchy>).DefaultIfEmpty().Max(),
            _ => ModelValues
                .MembersOf(value.GetType())
                .Select(member => Depth<THierarchy>(member.GetValue(value)))
                .DefaultIfEmpty()
                .Max() + (value is THierarchy ? 1 : 0),
        };

    /// <summary>Whether a member says something: it is neither null, nor empty, nor the default of its type.</summary>
    internal static bool IsSet(object? value) =>
        value switch
        {
            null => false,
            string text => text.Length > 0,
            RichText text => !text.Blocks.IsEmpty,
            IEnumerable elements => elements.Cast<object?>().Any(),
            ValueType scalar => !scalar.Equals(Activator.CreateInstance(scalar.GetType())),
            _ => true,
        };
}
