using ClinicContent.Catalog;

namespace ClinicContent.Validation;

/// <summary>One edge of an item, with where it stands; see <see cref="ILinkSink.Add"/>.</summary>
internal readonly record struct ItemLink(Relation Relation, ItemRef Target, int Index, int Inner);
