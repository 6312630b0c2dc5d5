using System.Runtime.InteropServices;

namespace ClinicContent.Diagnostics;

/// <summary>A text that was meant as an id.</summary>
/// <param name="Kind">The kind of item that it should name.</param>
/// <param name="Text">The text, without a kind.</param>
/// <param name="SaysKind">Whether the kind stands before it where it is written.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SoughtId(ContentKind Kind, string Text, bool SaysKind);
