namespace ClinicContent.Model.Clinical;

/// <summary>What tells an indication from the others of its treatment: condition, methods, products, line and population.</summary>
/// <remarks>
/// Stable under reordering: methods and products are compared as sorted sets. Value equality, ordinal. Two indications of one
/// treatment with equal keys are refused by the catalog.
/// </remarks>
public sealed record IndicationKey
{
    internal IndicationKey(Indication indication)
    {
        Condition = indication.Condition;
        Methods = indication.Methods.Distinct().Order().ToValueList();
        Products = indication.Products.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToValueList();
        Line = indication.Line;
        Population = indication.Population;
    }

    /// <summary>The condition.</summary>
    public ConditionId Condition { get; }

    /// <summary>The methods, sorted by id, each once.</summary>
    public ValueList<DeliveryMethodId> Methods { get; }

    /// <summary>The products, sorted (ordinal), each once.</summary>
    public ValueList<string> Products { get; }

    /// <summary>The line of treatment.</summary>
    public TreatmentLine? Line { get; }

    /// <summary>The population, in the author's words.</summary>
    public string? Population { get; }

    /// <summary>The key as one line: <c>ptsd [intravenous-infusion] (adults)</c>.</summary>
    public override string ToString()
    {
        var text = Condition.ToString();
        text += Methods.IsEmpty ? "" : " [" + string.Join(", ", Methods) + "]";
        text += Products.IsEmpty ? "" : " {" + string.Join(", ", Products) + "}";
        text += Line is null ? "" : " " + Line.Value;
        return text + (Population is null ? "" : " (" + Population + ")");
    }
}
