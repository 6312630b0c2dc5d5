namespace ClinicContent.Live;

/// <summary>How much matters in a folder that is watched.</summary>
internal enum WatchScope
{
    /// <summary>Whether a name is there: the folder stands on the way to content.</summary>
    Way,

    /// <summary>Whatever happens in the folder, and not in those below.</summary>
    Folder,

    /// <summary>Whatever happens in the folder and below.</summary>
    Tree,
}
