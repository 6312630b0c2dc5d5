namespace ClinicContent.Json;

/// <summary>How much of an item an app asks for.</summary>
public enum ContentProjection
{
    /// <summary>Which it is, and where its page stands: <see cref="Projections.ItemIdentity"/>.</summary>
    Id,

    /// <summary>What a list shows of it: <see cref="Projections.ItemCard"/>.</summary>
    Card,

    /// <summary>All of it, its relations both ways, and a card of each item at their other ends: <see cref="Projections.FullItem"/>.</summary>
    Full,
}
