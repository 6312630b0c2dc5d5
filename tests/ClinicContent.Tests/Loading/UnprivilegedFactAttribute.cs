namespace ClinicContent.Tests.Loading;

/// <summary>A test that needs a user whom the permissions of files concern.</summary>
public sealed class UnprivilegedFactAttribute : FactAttribute
{
    public UnprivilegedFactAttribute() =>
        Skip =
            OperatingSystem.IsWindows() || Environment.IsPrivilegedProcess
                ? "Permissions do not hold this user back."
                : null;
}
