using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>The way by which a medicine enters the body (open set). The words follow the NCI Thesaurus and the FDA's list of routes.</summary>
public sealed class RouteOfAdministration : OpenValue<RouteOfAdministration>, ITextValue<RouteOfAdministration>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>intravenous</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public RouteOfAdministration(string value)
        : base(value) { }

    /// <summary>Into a vein; NCIt C38276.</summary>
    public static RouteOfAdministration Intravenous { get; } = new("intravenous");

    /// <summary>Into the nose; NCIt C38284.</summary>
    public static RouteOfAdministration Nasal { get; } = new("nasal");

    /// <summary>Under the tongue; NCIt C38300.</summary>
    public static RouteOfAdministration Sublingual { get; } = new("sublingual");

    /// <summary>Against the cheek.</summary>
    public static RouteOfAdministration Buccal { get; } = new("buccal");

    /// <summary>Swallowed; NCIt C38288.</summary>
    public static RouteOfAdministration Oral { get; } = new("oral");

    /// <summary>Into a muscle; NCIt C28161.</summary>
    public static RouteOfAdministration Intramuscular { get; } = new("intramuscular");

    /// <summary>Under the skin; NCIt C38299.</summary>
    public static RouteOfAdministration Subcutaneous { get; } = new("subcutaneous");

    /// <summary>Into the rectum.</summary>
    public static RouteOfAdministration Rectal { get; } = new("rectal");

    /// <summary>Through the skin.</summary>
    public static RouteOfAdministration Transdermal { get; } = new("transdermal");

    /// <summary>Breathed in.</summary>
    public static RouteOfAdministration Inhalation { get; } = new("inhalation");

    /// <summary>On the skin.</summary>
    public static RouteOfAdministration Topical { get; } = new("topical");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<RouteOfAdministration> Known { get; } =
    [
        Intravenous,
        Nasal,
        Sublingual,
        Buccal,
        Oral,
        Intramuscular,
        Subcutaneous,
        Rectal,
        Transdermal,
        Inhalation,
        Topical,
    ];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<RouteOfAdministration>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static RouteOfAdministration ITextValue<RouteOfAdministration>.Create(string text) => new(text);
}
