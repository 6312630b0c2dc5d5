using ClinicContent.Diagnostics;

namespace ClinicContent.Validation;

/// <summary>What an indication is narrowed to is something that the treatment offers: a delivery method among its options, a product among its substances.</summary>
internal sealed class NarrowingRule : IItemRule
{
    /// <inheritdoc/>
    public void Check(ContentItem item, ItemFaults faults)
    {
        if (item is not Treatment treatment)
        {
            return;
        }

        var products = treatment
            .Substances.SelectMany(substance => substance.Products)
            .Select(product => product.Name)
            .ToHashSet(StringComparer.Ordinal);
        var methods = treatment.DeliveryOptions.Select(option => option.Method).ToHashSet();
        for (var i = 0; i < treatment.DeliveryOptions.Count; i++)
        {
            if (treatment.DeliveryOptions[i].Product is { } product)
            {
                CheckProduct(product, products, MemberPath.At("$.deliveryOptions", i, ".product"), faults);
            }
        }

        for (var i = 0; i < treatment.Indications.Count; i++)
        {
            CheckIndication(treatment, i, methods, products, faults);
        }
    }

    private static void CheckIndication(
        Treatment treatment,
        int index,
        HashSet<DeliveryMethodId> methods,
        HashSet<string> products,
        ItemFaults faults
    )
    {
        var indication = treatment.Indications[index];
        var path = MemberPath.At("$.indications", index);
        for (var i = 0; i < indication.Methods.Count; i++)
        {
            var method = indication.Methods[i];
            if (!methods.Contains(method))
            {
                faults.Add(DiagnosticCatalogue.MethodNotOffered, MemberPath.At(path + ".methods", i), method.Value);
            }
        }

        for (var i = 0; i < indication.Products.Count; i++)
        {
            var product = indication.Products[i];
            var at = MemberPath.At(path + ".products", i);
            if (CheckProduct(product, products, at, faults) && !IsGiven(treatment, product))
            {
                faults.Add(DiagnosticCatalogue.ProductNotGiven, at, product);
            }
        }
    }

    private static bool IsGiven(Treatment treatment, string product) =>
        treatment.DeliveryOptions.IsEmpty
        || treatment.DeliveryOptions.Any(option => option.Product is null || option.Product == product);

    private static bool CheckProduct(string product, HashSet<string> products, string path, ItemFaults faults)
    {
        if (products.Contains(product))
        {
            return true;
        }

        faults.Add(DiagnosticCatalogue.UnknownProduct, path, Nearest.Find(product, products), related: null, product);
        return false;
    }
}
