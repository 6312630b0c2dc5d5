namespace ClinicContent.Loading;

/// <summary>A file that holds one item, read by itself.</summary>
/// <remarks>Immutable, as long as nobody changes the bytes.</remarks>
public sealed class ContentFile
{
    internal ContentFile(string name, ContentFormat format, ContentItem item, ReadOnlyMemory<byte> bytes)
    {
        Name = name;
        Format = format;
        Item = item;
        Bytes = bytes;
    }

    /// <summary>The name of the file as diagnostics say it: of a file on disk its path, below the path of its source as that was given.</summary>
    public string Name { get; }

    /// <summary>The form in which the file is written.</summary>
    public ContentFormat Format { get; }

    /// <summary>The item as the file says it: nothing that options say in its place is filled in. Its id and kind may be those of the file name and folder.</summary>
    public ContentItem Item { get; }

    /// <summary>The bytes of the file.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }
}
