namespace ClinicContent.Html;

/// <summary>The attributes that a rendering of one's own may write: none that holds a URL, a style or a script.</summary>
public enum HtmlAttribute
{
    /// <summary><c>class</c>.</summary>
    Class,

    /// <summary><c>id</c>; ids that begin with <c>cc_</c> are the library's own.</summary>
    Id,

    /// <summary><c>title</c>.</summary>
    Title,

    /// <summary><c>lang</c>.</summary>
    Lang,

    /// <summary><c>dir</c>.</summary>
    Dir,

    /// <summary><c>role</c>.</summary>
    Role,

    /// <summary><c>aria-label</c>.</summary>
    AriaLabel,

    /// <summary><c>aria-hidden</c>.</summary>
    AriaHidden,

    /// <summary><c>datetime</c>.</summary>
    DateTime,

    /// <summary><c>scope</c>.</summary>
    Scope,
}
