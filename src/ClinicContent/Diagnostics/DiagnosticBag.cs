using System.Runtime.InteropServices;
using ClinicContent.Model;

namespace ClinicContent.Diagnostics;

/// <summary>Collects diagnostics: all are counted, and of one file at most a hundred are kept.</summary>
internal sealed class DiagnosticBag
{
    /// <summary>How many diagnostics of one file are listed.</summary>
    internal const int MaxPerFile = 100;

    private readonly List<Diagnostic> listed = [];
    private readonly List<(int Index, SoughtId Id)> sought = [];
    private readonly Dictionary<string, Tally> files = new(StringComparer.Ordinal);

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
        if (diagnostic.Place is { } place)
        {
            ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(files, place.File, out _);
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

    /// <summary>Suggests for each text that is no id the one that was probably meant.</summary>
    internal void Suggest(Func<SoughtId, string?> nearest)
    {
        foreach (var (index, id) in sought)
        {
            listed[index] = listed[index] with { Suggestion = nearest(id) ?? listed[index].Suggestion };
        }
    }

    /// <summary>Whether a diagnostic of a file would be listed; if not, it is counted, and need not be made.</summary>
    internal bool TryMakeRoom(string file, DiagnosticSeverity severity)
    {
        ref var tally = ref CollectionsMarshal.GetValueRefOrAddDefault(files, file, out _);
        if (tally.Listed < MaxPerFile)
        {
            return true;
        }

        tally.Unlisted++;
        Count(severity, 1);
        return false;
    }

    /// <summary>Counts errors of a file that were never made into diagnostics, since the file has its hundred.</summary>
    internal void AddUnlisted(string file, int errors)
    {
        Count(DiagnosticSeverity.Error, errors);
        CollectionsMarshal.GetValueRefOrAddDefault(files, file, out _).Unlisted += errors;
    }

    /// <summary>What is listed, and a count for each file of which more is not; ordered by file, line, column, code, message.</summary>
    internal ValueList<Diagnostic> ToSorted()
    {
        var all = new List<Diagnostic>(listed);
        foreach (var (file, tally) in files)
        {
            if (tally.Unlisted > 0)
            {
                var count = Diagnostic.Create(DiagnosticCatalogue.MoreFaults, tally.Unlisted);
                all.Add(
                    count with
                    {
                        Place = new() { File = file, Line = int.MaxValue },
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
