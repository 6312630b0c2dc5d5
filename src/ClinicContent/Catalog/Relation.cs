namespace ClinicContent.Catalog;

/// <summary>How one item leads to another: the typed members that are edges.</summary>
public enum Relation : byte
{
    /// <summary>An indication of a treatment leads to its condition.</summary>
    Indication,

    /// <summary>An indication of a treatment is narrowed to a delivery method.</summary>
    IndicationMethod,

    /// <summary>A delivery option of a treatment leads to its delivery method.</summary>
    Delivery,

    /// <summary>A contraindication of a treatment leads to a condition.</summary>
    Contraindication,

    /// <summary>A treatment names another one to think of.</summary>
    Alternative,

    /// <summary>A treatment names another one that it is given together with.</summary>
    Combination,

    /// <summary>A condition names a broader one.</summary>
    Broader,

    /// <summary>A condition names a related one.</summary>
    RelatedCondition,

    /// <summary>A post names what it is about first of all.</summary>
    PrimarySubject,

    /// <summary>A post names what else it is about.</summary>
    Mention,

    /// <summary>A post names a related one.</summary>
    RelatedPost,

    /// <summary>Text of an item mentions or embeds another one: its body, a definition, an urgent-help card, a question.</summary>
    TextMention,
}
