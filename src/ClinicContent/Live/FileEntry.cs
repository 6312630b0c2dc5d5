namespace ClinicContent.Live;

/// <summary>A file or folder as the system shows it without opening it.</summary>
/// <param name="Path">The full path.</param>
/// <param name="State">What it is: a file that can be read, or why it is not read.</param>
/// <param name="Length">How many bytes it has.</param>
/// <param name="Changed">When it was last written, in ticks.</param>
/// <param name="Mode">Who may read it.</param>
/// <param name="Target">Where it leads, if it is a link.</param>
internal readonly record struct FileEntry(
    string Path,
    FileState State,
    long Length = 0,
    long Changed = 0,
    UnixFileMode Mode = UnixFileMode.None,
    string? Target = null
);
