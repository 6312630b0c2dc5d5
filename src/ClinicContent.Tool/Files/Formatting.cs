using System.Globalization;
using ClinicContent.Loading;
using ClinicContent.Tool.Reports;

namespace ClinicContent.Tool.Files;

/// <summary>Writes files in their canonical form, or only says which are not in it.</summary>
internal sealed class Formatting(Surroundings surroundings, bool isCheck, bool dropsComments)
{
    private int seen;
    private int changed;

    /// <summary>Whether something is not as it should be, and was not mended.</summary>
    internal bool Fails { get; set; }

    /// <summary>Formats a file. What is canonical already is not touched.</summary>
    /// <exception cref="WrongUseException">The file cannot be written.</exception>
    internal void Format(ContentFile file)
    {
        seen++;
        var form = ItemForm.Of(file.Format.Name);
        var canonical = form.Serialize(file.Item);
        if (file.Bytes.Span.SequenceEqual(canonical))
        {
            return;
        }

        var name = Escaped.Text(file.Name);
        if (isCheck)
        {
            surroundings.Out.WriteLine(name);
            Fails = true;
        }

        if (WhyNot(file, form, canonical) is { } reason)
        {
            surroundings.Error.WriteLine($"{name} is left as it is: {reason}.");
            Fails = true;
        }
        else if (!isCheck)
        {
            AtomicFile.Write(file.Name, canonical);
            surroundings.Error.WriteLine($"Formatted {name}.");
            changed++;
        }
    }

    /// <summary>Says what was done.</summary>
    /// <returns>Whether all is as it should be.</returns>
    internal bool End()
    {
        var files = TextReport.Count(seen, "file");
        surroundings.Error.WriteLine(
            isCheck
                ? $"Checked {files}."
                : string.Create(CultureInfo.InvariantCulture, $"Formatted {changed} of {files}.")
        );
        return !Fails;
    }

    private string? WhyNot(ContentFile file, ItemForm form, byte[] canonical)
    {
        if (new FileInfo(file.Name).LinkTarget is not null)
        {
            return "it is a link; format the file that it leads to";
        }

        if (!dropsComments && form.FindComment(file.Bytes, file.Name) is { } comment)
        {
            return string.Create(
                CultureInfo.InvariantCulture,
                $"the comment in line {comment.Line} would be lost; --drop-comments drops it"
            );
        }

        // What is written has to say the same: nothing of a file may be lost.
        return form.Deserialize(canonical).Item == file.Item
            ? null
            : "its canonical form would not read back as the same item";
    }
}
