namespace ClinicContent.Search;

/// <summary>The parts of an item that words are looked for in.</summary>
[Flags]
public enum SearchFields
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The name.</summary>
    Name = 1,

    /// <summary>Alternate names, the title for search engines, and what substances and products are called.</summary>
    OtherNames = 2,

    /// <summary>Medical codes, with their words.</summary>
    Codes = 4,

    /// <summary>Emergency care cards: whoever looks for help in a hurry finds it.</summary>
    EmergencyCards = 8,

    /// <summary>Summary, subtitle and excerpt.</summary>
    Summary = 16,

    /// <summary>The headings of the body, and questions.</summary>
    Headings = 32,

    /// <summary>Tags.</summary>
    Tags = 64,

    /// <summary>All other text of the item: body, definition, symptoms, facts, answers.</summary>
    Body = 128,
}
