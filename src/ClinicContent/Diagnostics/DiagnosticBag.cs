using System.Runtime.InteropServices;
using ClinicContent.Model;

namespace ClinicContent.Diagnostics;

/// <summary>Collects diagnostics: all are counted, and of one file, or of one item made in code, at most a hundred are kept.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>How many diagnostics of one file, or of one item made in code, are listed.</summary>
    internal const int MaxPerFile = 100;

    private readonly List<Diagnostic> listed = [];
    private readonly List<(int Index, SoughtId Id)> sought = [];

    // What is counted of each file, and of each item that was made in code.
    private readonly Dictionary<(string Holder, bool IsItem), Tally> tallies = [];

    /// <summary>How many errors there are, listed or not.</summary>
    internal int Errors { get; private set; }

    /// <summary>How many warnings there are, listed or not.</summary>
    internal int Warnings { get; private set; }

    /// <summary>Adds a diagnostic.</summary>
    /// <param name="diagnostic">The diagnostic.</param>
    /// <param name="soughtId">What is no id, but was meant as one: which, is known only when all are.</param>
    internal void Add(Diagnostic diagnostic, SoughtId? soughtId = null)
    {
        Count(diagnostic.Severity, 1);
        if ((diagnostic.Place?.File ?? diagnostic.Item) is { } holder)
        {
            ref var tally = ref TallyOf(holder, diagnostic.Place is null);
            if (tally.Listed == MaxPerFile)
            {
                tally.Unlisted++;
                return;
            }

            tally.Listed++;
        }

        if (soughtId is { } id)
        {
            sought.Add((listed.Count, id));
        }

        listed.Add(diagnostic);
    }

    /// <summary>Adds what another bag collected, as if it had been added here one by one.</summary>
    internal void AddAll(DiagnosticBag other)
    {
        var errors = other.Errors + Errors;
        var warnings = other.Warnings + Warnings;
        var next = 0;
        for (var i = 0; i < other.listed.Count; i++)
        {
            var isSought = next < other.sought.Count && other.sought[next].Index == i;
            Add(other.listed[i], isSought ? other.sought[next++].Id : null);
        }

        foreach (var ((holder, isItem), tally) in other.tallies)
        {
            TallyOf(holder, isItem).Unlisted += tally.Unlisted;
        }

        // With those that were counted only.
        (Errors, Warnings) = (errors, warnings);
    }

    /// <summary>Suggests for each text that is no id the one that was probably meant.</summary>
    internal void Suggest(Func<SoughtId, string?> nearest)
    {
        foreach (var (index, id) in sought)
        {
            listed[index] = listed[index] with { Suggestion = nearest(id) ?? listed[index].Suggestion };
        }
    }

    /// <summary>Whether a diagnostic would be listed; if not, it is counted, and need not be made.</summary>
    /// <param name="holder">The file that it is of, or the item made in code.</param>
    /// <param name="isItem">Whether it is of an item made in code.</param>
    /// <param name="severity">How bad it is.</param>
    internal bool TryMakeRoom(string holder, bool isItem, DiagnosticSeverity severity)
    {
        ref var tally = ref TallyOf(holder, isItem);
        if (tally.Listed < MaxPerFile)
        {
            return true;
        }

        tally.Unlisted++;
        Count(severity, 1);
        return false;
    }

    /// <summary>What is listed, and a count for each file of which more is not; ordered by file, line, column, code, message.</summary>
    internal ValueList<Diagnostic> ToSorted()
    {
        var all = new List<Diagnostic>(listed);
        foreach (var ((holder, isItem), tally) in tallies)
        {
            if (tally.Unlisted > 0)
            {
                var count = Diagnostic.Create(DiagnosticCatalogue.MoreFaults, tally.Unlisted);
                all.Add(
                    isItem
                        ? count with
                        {
                            Item = holder,
                        }
                        : count with
                        {
                            Place = new() { File = holder, Line = int.MaxValue },
                        }
                );
            }
        }

        all.Sort(Compare);
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Place is { Line: int.MaxValue } place)
            {
                all[i] = all[i] with { Place = place with { Line = 0 } };
            }
        }

        return all.ToValueList();
    }

    private ref Tally TallyOf(string holder, bool isItem) =>
        ref CollectionsMarshal.GetValueRefOrAddDefault(tallies, (holder, isItem), out _);

    private static int Compare(Diagnostic left, Diagnostic right)
    {
        var order = string.CompareOrdinal(left.Place?.File, right.Place?.File);
        order = order != 0 ? order : (left.Place?.Line ?? 0).CompareTo(right.Place?.Line ?? 0);
        order = order != 0 ? order : (left.Place?.Column ?? 0).CompareTo(right.Place?.Column ?? 0);
        order = order != 0 ? order : string.CompareOrdinal(left.Item, right.Item);
        order = order != 0 ? order : string.CompareOrdinal(left.Code, right.Code);
        order = order != 0 ? order : string.CompareOrdinal(left.Path, right.Path);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    }

    private void Count(DiagnosticSeverity severity, int count)
    {
        Errors += severity == DiagnosticSeverity.Error ? count : 0;
        Warnings += severity == DiagnosticSeverity.Warning ? count : 0;
    }

    [StructLayout(LayoutKind.Auto)]
    private struct Tally
    {
        internal int Listed;
        internal int Unlisted;
    }
}
