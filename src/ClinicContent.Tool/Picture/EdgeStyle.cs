namespace ClinicContent.Tool.Picture;

/// <summary>What a line of a picture stands for, the strongest first: of several between two items one is drawn.</summary>
internal enum EdgeStyle
{
    /// <summary>A use that the sources speak for.</summary>
    UseFor,

    /// <summary>A use that the sources speak against.</summary>
    UseAgainst,

    /// <summary>A use of which the sources say both.</summary>
    UseMixed,

    /// <summary>A use of which the sources say too little.</summary>
    UseInsufficient,

    /// <summary>Several uses of which the sources do not say the same.</summary>
    UseSeveral,

    /// <summary>A treatment that is not, or usually not, given with a condition.</summary>
    Contraindication,

    /// <summary>A treatment that is given so.</summary>
    Delivery,

    /// <summary>Two items of one kind that have to do with one another.</summary>
    Kin,

    /// <summary>A post that is about an item.</summary>
    Subject,

    /// <summary>An item that names another.</summary>
    Mention,
}
