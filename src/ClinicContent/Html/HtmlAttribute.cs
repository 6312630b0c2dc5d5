namespace ClinicContent.Html;

/// <summary>The attributes that a rendering of one's own may write: none that holds a URL, a style or a script.</summary>
public enum HtmlAttribute
{
    /// <summary>The classes that a stylesheet finds the element by.</summary>
    Class,

    /// <summary>The id, unique on the page; ids that begin with <c>cc_</c> are the library's own.</summary>
    Id,

    /// <summary>Words shown beside the pointer.</summary>
    Title,

    /// <summary>The language of what is inside.</summary>
    Lang,

    /// <summary>The direction of what is inside: <c>ltr</c>, <c>rtl</c> or <c>auto</c>.</summary>
    Dir,

    /// <summary>What the element is to assistive technology.</summary>
    Role,

    /// <summary>The name of the element for those who do not see it.</summary>
    AriaLabel,

    /// <summary>Whether assistive technology passes over it.</summary>
    AriaHidden,

    /// <summary>The day or time of a <c>time</c> element, as machines read it.</summary>
    DateTime,

    /// <summary>Which cells a header heads: <c>col</c> or <c>row</c>.</summary>
    Scope,
}
