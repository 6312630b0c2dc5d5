using ClinicContent.Model;
using ClinicContent.Model.Clinical;

namespace ClinicContent;

/// <summary>A way in which treatments are given, such as an intravenous infusion.</summary>
/// <remarks>Immutable; value equality, lists and body included. schema.org has no class for it: its facts land on <c>Drug</c>.</remarks>
public sealed record DeliveryMethod : ContentItem
{
    /// <summary>The identity, stable for ever.</summary>
    public required DeliveryMethodId Id { get; init; }

    /// <summary>The way into the body.</summary>
    public RouteOfAdministration? Route { get; init; }

    /// <summary>The physical form that is given.</summary>
    public DosageForm? DosageForm { get; init; }

    /// <summary>How far it enters the body.</summary>
    public Invasiveness? Invasiveness { get; init; }

    /// <summary>Where it may be given.</summary>
    public ValueList<CareSetting> Settings { get; init; }

    /// <summary>Who supervises it, in words.</summary>
    public string? Supervision { get; init; }

    /// <summary>How long it takes.</summary>
    public DurationRange? TypicalDuration { get; init; }

    /// <summary>How soon it is felt.</summary>
    public DurationRange? Onset { get; init; }

    /// <summary>What is watched, in words.</summary>
    public string? Monitoring { get; init; }

    /// <summary>How to get ready, in words.</summary>
    public string? Preparation { get; init; }

    /// <summary>What to do afterwards, in words.</summary>
    public string? Aftercare { get; init; }

    /// <summary>What the patient will feel, in words.</summary>
    public string? WhatToExpect { get; init; }

    /// <inheritdoc/>
    public override ItemRef Ref => Id;

    private protected override void Close() { }
}
