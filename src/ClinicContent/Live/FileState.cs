namespace ClinicContent.Live;

/// <summary>What stands at a path.</summary>
internal enum FileState
{
    /// <summary>Nothing.</summary>
    Missing,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A folder that cannot be listed.</summary>
    ClosedFolder,

    /// <summary>A file of a content folder, whose bytes count.</summary>
    File,

    /// <summary>A file of which only the name counts.</summary>
    OtherFile,

    /// <summary>A file that was named by itself.</summary>
    NamedFile,

    /// <summary>A link that leads out of the folder, or nowhere.</summary>
    LinkOut,
}
