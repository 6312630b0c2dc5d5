namespace ClinicContent.Shapes;

/// <summary>What a token on a tape is.</summary>
internal enum TapeTokenKind : byte
{
    /// <summary>The name of a member; its value follows.</summary>
    Name,

    /// <summary>A text.</summary>
    Text,

    /// <summary>A number, as its source writes it.</summary>
    Number,

    /// <summary>True.</summary>
    True,

    /// <summary>False.</summary>
    False,

    /// <summary>Null.</summary>
    Null,

    /// <summary>The start of an object; its members follow.</summary>
    Object,

    /// <summary>The start of an array; its elements follow.</summary>
    Array,

    /// <summary>A scalar whose type each codec decides: a plain scalar of YAML.</summary>
    Plain,

    /// <summary>A value whose reading was put off: its bytes, not its tokens.</summary>
    Unread,

    /// <summary>A text with a fault that is already reported.</summary>
    Broken,
}
