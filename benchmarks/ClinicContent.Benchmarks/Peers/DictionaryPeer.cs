namespace ClinicContent.Benchmarks.Peers;

/// <summary>
/// What one writes first: dictionaries of lists, each list in the order of its answers, and hash sets to test membership.
/// It knows the same items, and compares posts by reference, since a record's own hash goes through the whole post.
/// </summary>
internal sealed class DictionaryPeer
{
    private readonly List<Post> posts = [];
    private readonly Dictionary<ItemRef, List<Post>> postsAbout = [];
    private readonly Dictionary<ItemRef, HashSet<Post>> isAbout = [];
    private readonly Dictionary<ConditionId, List<(Treatment Treatment, HashSet<DeliveryMethodId> Methods)>> uses = [];

    internal DictionaryPeer(ContentCatalog catalog)
    {
        foreach (var treatment in catalog.Treatments)
        {
            AddUses(treatment);
        }

        foreach (var post in catalog.Posts)
        {
            posts.Add(post);
            foreach (var subject in catalog.SubjectsOf(post.Id))
            {
                AddSubject(post, subject.Ref);
            }
        }
    }

    /// <summary>One hop: the posts about something, newest first.</summary>
    internal List<Post> PostsAbout(ItemRef subject) => postsAbout[subject];

    /// <summary>Posts about both: the shorter list is gone through, so that the order is right.</summary>
    internal int AboutBoth(ItemRef one, ItemRef other, Span<Post> destination)
    {
        var (shorter, longer) = (one, other);
        if (postsAbout[one].Count > postsAbout[other].Count)
        {
            (shorter, longer) = (other, one);
        }

        var set = isAbout[longer];
        var count = 0;
        foreach (var post in postsAbout[shorter])
        {
            if (set.Contains(post))
            {
                destination[count++] = post;
            }
        }

        return count;
    }

    /// <summary>Posts about either: a set of all, sorted afterwards.</summary>
    internal int AboutEitherSorted(IEnumerable<ItemRef> subjects, Span<Post> destination)
    {
        var found = new HashSet<Post>(ReferenceEqualityComparer.Instance);
        foreach (var subject in subjects)
        {
            found.UnionWith(postsAbout[subject]);
        }

        var sorted = found.ToList();
        sorted.Sort(NewestFirst);
        sorted.CopyTo(destination);
        return sorted.Count;
    }

    /// <summary>Posts about either: all posts are gone through, so that the order is right, and looked up in each set.</summary>
    internal int AboutEitherFiltered(IEnumerable<ItemRef> subjects, Span<Post> destination)
    {
        var sets = subjects.Select(subject => isAbout[subject]).ToArray();
        var count = 0;
        foreach (var post in posts)
        {
            foreach (var set in sets)
            {
                if (set.Contains(post))
                {
                    destination[count++] = post;
                    break;
                }
            }
        }

        return count;
    }

    /// <summary>The treatments for a condition given by a method.</summary>
    internal List<ItemRef> TreatmentsFor(ConditionId condition, DeliveryMethodId method)
    {
        var found = new List<ItemRef>();
        foreach (var (treatment, methods) in uses[condition])
        {
            if (methods.Contains(method))
            {
                found.Add(treatment.Ref);
            }
        }

        return found;
    }

    /// <summary>One hop over the indications of a condition.</summary>
    internal Treatment FirstTreatmentFor(ConditionId condition) => uses[condition][0].Treatment;

    private void AddUses(Treatment treatment)
    {
        foreach (var indication in treatment.Indications)
        {
            if (!uses.TryGetValue(indication.Condition, out var known))
            {
                uses.Add(indication.Condition, known = []);
            }

            var methods = treatment.DeliveryOptions.Select(option => option.Method).ToHashSet();
            if (!indication.Methods.IsEmpty)
            {
                methods.IntersectWith(indication.Methods);
            }

            known.Add((treatment, methods));
        }
    }

    private void AddSubject(Post post, ItemRef subject)
    {
        if (!postsAbout.TryGetValue(subject, out var list))
        {
            postsAbout.Add(subject, list = []);
            isAbout.Add(subject, new(ReferenceEqualityComparer.Instance));
        }

        list.Add(post);
        isAbout[subject].Add(post);
    }

    private static int NewestFirst(Post one, Post other)
    {
        var order = Nullable.Compare(other.PublishOn, one.PublishOn);
        return order == 0 ? one.Id.CompareTo(other.Id) : order;
    }
}
