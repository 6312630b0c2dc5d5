namespace ClinicContent.Tool;

/// <summary>Ends a command whose arguments cannot be followed; the message goes to standard error.</summary>
internal sealed class WrongUseException(string message) : Exception(message);
