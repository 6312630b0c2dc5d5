namespace ClinicContent.Shapes;

/// <summary>How the value of a member stands on the wire.</summary>
internal enum ShapeMemberForm
{
    /// <summary>As the codec says.</summary>
    One,

    /// <summary>As a list of what the codec says.</summary>
    List,

    /// <summary>As a list of blocks, or as rich text of the format's own.</summary>
    Blocks,

    /// <summary>As the id of the item itself, which the name of the file may say.</summary>
    OwnId,

    /// <summary>As the body of the item, which a format may set elsewhere.</summary>
    Body,
}
