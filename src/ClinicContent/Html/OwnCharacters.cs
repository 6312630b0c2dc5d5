using System.Buffers;

namespace ClinicContent.Html;

/// <summary>The characters at which words of the library begin and end: what stands around them is read alike in every language.</summary>
internal static class OwnCharacters
{
    private const string Characters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    internal static SearchValues<byte> Utf8 { get; } =
        SearchValues.Create(System.Text.Encoding.ASCII.GetBytes(Characters));

    internal static SearchValues<char> Utf16 { get; } = SearchValues.Create(Characters);
}
