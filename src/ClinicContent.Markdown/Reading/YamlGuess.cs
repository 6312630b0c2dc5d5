using System.Runtime.InteropServices;

namespace ClinicContent.Markdown.Reading;

/// <summary>What is wrong in front matter, in words for those who write.</summary>
/// <param name="At">Where in the front matter.</param>
/// <param name="Length">How many characters of it.</param>
/// <param name="Words">What is wrong, and what to write instead.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct YamlGuess(int At, int Length, string Words);
