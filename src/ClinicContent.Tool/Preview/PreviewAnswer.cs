namespace ClinicContent.Tool.Preview;

/// <summary>What a preview answers to a request.</summary>
/// <param name="Status">The status code of HTTP.</param>
/// <param name="MediaType">The type of the body; null where there is none.</param>
/// <param name="Body">The body.</param>
/// <param name="Location">Where to look instead; null where the answer is here.</param>
internal sealed record PreviewAnswer(int Status, string? MediaType, byte[] Body, string? Location = null)
{
    /// <summary>An answer in a line of text.</summary>
    internal static PreviewAnswer Plain(int status, string text) =>
        new(status, "text/plain; charset=utf-8", System.Text.Encoding.UTF8.GetBytes(text + "\n"));

    /// <summary>Leads on to another path.</summary>
    internal static PreviewAnswer MovedTo(string path) => new(308, MediaType: null, [], path);
}
