using System.Runtime.InteropServices;

namespace ClinicContent.Markdown.Syntax;

/// <summary>One word of a <see cref="Directive"/>.</summary>
/// <param name="Key">The key, the flag, or <c>#</c> for an anchor.</param>
/// <param name="Value">The value; null for a flag.</param>
/// <param name="At">Where in the text the value, or the flag, begins.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct DirectiveWord(string Key, string? Value, int At);
