using System.Diagnostics.CodeAnalysis;
using ClinicContent.Catalog;

namespace ClinicContent;

/// <content>Items and handles by typed id.</content>
public sealed partial class ContentCatalog
{
    /// <summary>The treatment of an id. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The treatment.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public Treatment GetTreatment(TreatmentId id) => GetHandle(id).Item;

    /// <summary>The treatment of an id, where there is one. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <param name="found">The treatment, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public bool TryGetTreatment(TreatmentId id, [NotNullWhen(true)] out Treatment? found)
    {
        var there = TryGetHandle(id, out var handle);
        found = there ? handle.Item : null;
        return there;
    }

    /// <summary>The handle of a treatment, to ask without a look-up. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public ItemHandle<Treatment> GetHandle(TreatmentId id) => HandleOf(tables.Treatments, id);

    /// <summary>The handle of a treatment, where there is one. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <param name="handle">The handle, or the default.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public bool TryGetHandle(TreatmentId id, out ItemHandle<Treatment> handle) =>
        TryHandleOf(tables.Treatments, id, out handle);

    /// <summary>The condition of an id. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public Condition GetCondition(ConditionId id) => GetHandle(id).Item;

    /// <summary>The condition of an id, where there is one. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <param name="found">The condition, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public bool TryGetCondition(ConditionId id, [NotNullWhen(true)] out Condition? found)
    {
        var there = TryGetHandle(id, out var handle);
        found = there ? handle.Item : null;
        return there;
    }

    /// <summary>The handle of a condition, to ask without a look-up. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public ItemHandle<Condition> GetHandle(ConditionId id) => HandleOf(tables.Conditions, id);

    /// <summary>The handle of a condition, where there is one. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <param name="handle">The handle, or the default.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public bool TryGetHandle(ConditionId id, out ItemHandle<Condition> handle) =>
        TryHandleOf(tables.Conditions, id, out handle);

    /// <summary>The delivery method of an id. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The delivery method.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public DeliveryMethod GetDeliveryMethod(DeliveryMethodId id) => GetHandle(id).Item;

    /// <summary>The delivery method of an id, where there is one. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <param name="found">The delivery method, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public bool TryGetDeliveryMethod(DeliveryMethodId id, [NotNullWhen(true)] out DeliveryMethod? found)
    {
        var there = TryGetHandle(id, out var handle);
        found = there ? handle.Item : null;
        return there;
    }

    /// <summary>The handle of a delivery method, to ask without a look-up. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public ItemHandle<DeliveryMethod> GetHandle(DeliveryMethodId id) => HandleOf(tables.DeliveryMethods, id);

    /// <summary>The handle of a delivery method, where there is one. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <param name="handle">The handle, or the default.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public bool TryGetHandle(DeliveryMethodId id, out ItemHandle<DeliveryMethod> handle) =>
        TryHandleOf(tables.DeliveryMethods, id, out handle);

    /// <summary>The post of an id. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The post.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public Post GetPost(PostId id) => GetHandle(id).Item;

    /// <summary>The post of an id, where there is one. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <param name="found">The post, or null.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public bool TryGetPost(PostId id, [NotNullWhen(true)] out Post? found)
    {
        var there = TryGetHandle(id, out var handle);
        found = there ? handle.Item : null;
        return there;
    }

    /// <summary>The handle of a post, to ask without a look-up. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <returns>The handle.</returns>
    /// <exception cref="KeyNotFoundException">There is none; the message names the nearest.</exception>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public ItemHandle<Post> GetHandle(PostId id) => HandleOf(tables.Posts, id);

    /// <summary>The handle of a post, where there is one. O(1).</summary>
    /// <param name="id">The id.</param>
    /// <param name="handle">The handle, or the default.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="InvalidOperationException">The id is the default.</exception>
    public bool TryGetHandle(PostId id, out ItemHandle<Post> handle) => TryHandleOf(tables.Posts, id, out handle);
}
