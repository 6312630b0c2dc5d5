namespace ClinicContent.Model;

/// <summary>How the meaning of a code compares with that of the item that carries it. Written in kebab-case. Source: FHIR R5 <c>ConceptMapRelationship</c>.</summary>
public enum CodeMatch
{
    /// <summary>The code means just the item.</summary>
    Exact,

    /// <summary>The code means less than the item: a part of it.</summary>
    Narrower,

    /// <summary>The code means more than the item: the item is a part of it.</summary>
    Broader,

    /// <summary>The code means something near.</summary>
    Related,
}
