namespace ClinicContent.Model;

/// <summary>The unit of a duration.</summary>
public enum DurationUnit
{
    /// <summary>Minutes; written PT40M.</summary>
    Minute,

    /// <summary>Hours; written PT2H.</summary>
    Hour,

    /// <summary>Days; written P3D.</summary>
    Day,

    /// <summary>Weeks; written P2W.</summary>
    Week,

    /// <summary>Months; written P6M.</summary>
    Month,

    /// <summary>Years; written P1Y.</summary>
    Year,
}
