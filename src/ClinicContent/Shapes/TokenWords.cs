namespace ClinicContent.Shapes;

/// <summary>Tokens in words, for messages.</summary>
internal static class TokenWords
{
    internal static string Of(TapeTokenKind kind) =>
        kind switch
        {
            TapeTokenKind.Text or TapeTokenKind.Broken => "a text",
            TapeTokenKind.Number => "a number",
            TapeTokenKind.True => "true",
            TapeTokenKind.False => "false",
            TapeTokenKind.Null => "null; leave the member out instead",
            TapeTokenKind.Object => "an object",
            TapeTokenKind.Array => "an array",
            _ => "a scalar",
        };
}
