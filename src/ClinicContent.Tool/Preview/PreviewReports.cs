using System.Globalization;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Preview;

/// <summary>What a preview says on standard error: the faults of its content, in words that are also on its pages.</summary>
internal sealed class PreviewReports(NamedContent content, Surroundings surroundings)
{
    // Changes are told on a thread of their own.
    private readonly Lock gate = new();
    private bool hadErrors;

    /// <summary>Reports errors that are there from the beginning.</summary>
    internal void Begin(ContentCatalogResult result)
    {
        lock (gate)
        {
            Report(result);
        }
    }

    /// <summary>Reports errors after a change, and that there are none any more.</summary>
    internal void Again(ContentCatalogResult result)
    {
        lock (gate)
        {
            if (result.ErrorCount > 0 || hadErrors)
            {
                var now = surroundings.Time.GetLocalNow();
                surroundings.Error.WriteLine(now.ToString("'---- 'HH:mm:ss' ----'", CultureInfo.InvariantCulture));
            }

            if (result.ErrorCount == 0 && hadErrors)
            {
                surroundings.Error.WriteLine("The content has no errors any more.");
            }

            Report(result);
        }
    }

    internal void Say(string text)
    {
        lock (gate)
        {
            surroundings.Error.WriteLine(text);
            surroundings.Error.Flush();
        }
    }

    private void Report(ContentCatalogResult result)
    {
        hadErrors = result.ErrorCount > 0;
        if (hadErrors)
        {
            TextReport.WriteAsError(result, surroundings);
            StarterHint.Tell(content, result, surroundings);
            surroundings.Error.WriteLine("The preview shows these faults too, until they are mended.");
        }

        surroundings.Error.Flush();
    }
}
