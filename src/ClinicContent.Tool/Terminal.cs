using Spectre.Console;

namespace ClinicContent.Tool;

/// <summary>Consoles that write colour and tables to a terminal, and plain text elsewhere.</summary>
internal static class Terminal
{
    internal static IAnsiConsole On(TextWriter writer, bool isTerminal) =>
        AnsiConsole.Create(
            new()
            {
                Out = new AnsiConsoleOutput(writer),
                Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
                ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
                Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            }
        );
}
