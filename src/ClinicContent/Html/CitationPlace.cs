namespace ClinicContent.Html;

/// <summary>Where the sources stand that citation marks lead to.</summary>
internal enum CitationPlace
{
    /// <summary>On the page of the item, which is another one than this.</summary>
    ItemPage,

    /// <summary>Below, with links back to the marks.</summary>
    Here,

    /// <summary>Below, among what is related.</summary>
    AmongRelated,
}
