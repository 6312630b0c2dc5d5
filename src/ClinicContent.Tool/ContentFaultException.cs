namespace ClinicContent.Tool;

/// <summary>Ends a command whose content has errors, or lacks what was asked for; what is wrong is already said.</summary>
internal sealed class ContentFaultException : Exception;
