using System.CommandLine;

namespace ClinicContent.Tool.Commands;

/// <summary>Lets an option or an argument take only some words, and says of any other which one was probably meant.</summary>
internal static class KnownWords
{
    /// <param name="option">The option.</param>
    /// <param name="words">The words.</param>
    /// <param name="elsewhere">What a word is where another verb knows it, as a sentence; null where none does.</param>
    internal static void TakeOnly(this Option option, string[] words, Func<string, string?>? elsewhere = null)
    {
        option.CompletionSources.Add(words);
        option.Validators.Add(result =>
        {
            if (result.Tokens.Select(token => token.Value).FirstOrDefault(text => !words.Contains(text)) is { } text)
            {
                result.AddError(Refuse(text, words, elsewhere?.Invoke(text)));
            }
        });
    }

    internal static void TakeOnly(this Argument argument, string[] words)
    {
        argument.CompletionSources.Add(words);
        argument.Validators.Add(result =>
        {
            if (result.Tokens.Select(token => token.Value).FirstOrDefault(text => !words.Contains(text)) is { } text)
            {
                result.AddError(Refuse(text, words, elsewhere: null));
            }
        });
    }

    private static string Refuse(string text, string[] words, string? elsewhere) =>
        $"'{Escaped.Text(text)}' is none of {string.Join(", ", words)}."
        + (elsewhere is null ? NearWord.Question(words, text) : " " + elsewhere);
}
