namespace ClinicContent.Catalog;

/// <summary>Where in an item a text stands that may mention others.</summary>
internal enum TextMember
{
    Body,
    Definition,
    UrgentHelp,
    Questions,
}
