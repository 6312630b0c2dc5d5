namespace ClinicContent.Model.Clinical;

/// <summary>How strict a contraindication is. Written in kebab-case.</summary>
public enum ContraindicationStrength
{
    /// <summary>Never.</summary>
    Absolute,

    /// <summary>Only after weighing.</summary>
    Relative,
}
