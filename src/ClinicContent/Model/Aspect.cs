using ClinicContent.Diagnostics;

namespace ClinicContent.Model;

/// <summary>What a section of text is about (open set), so that an app finds it without reading its heading. Source of several: the section names of the NHS website content API and of schema.org's health aspects.</summary>
public sealed class Aspect : OpenValue<Aspect>, ITextValue<Aspect>
{
    /// <summary>A member of the set, known or not.</summary>
    /// <param name="value">The word, for example <c>overview</c>.</param>
    /// <exception cref="ArgumentException">The text is not such a word.</exception>
    public Aspect(string value)
        : base(value) { }

    /// <summary>What it is.</summary>
    public static Aspect Overview { get; } = new("overview");

    /// <summary>How it works.</summary>
    public static Aspect HowItWorks { get; } = new("how-it-works");

    /// <summary>What it is used for.</summary>
    public static Aspect WhatItTreats { get; } = new("what-it-treats");

    /// <summary>Whom it suits, and whom not.</summary>
    public static Aspect Suitability { get; } = new("suitability");

    /// <summary>How it is given.</summary>
    public static Aspect GettingTreatment { get; } = new("getting-treatment");

    /// <summary>Side effects.</summary>
    public static Aspect SideEffects { get; } = new("side-effects");

    /// <summary>Safety.</summary>
    public static Aspect Safety { get; } = new("safety");

    /// <summary>Symptoms.</summary>
    public static Aspect Symptoms { get; } = new("symptoms");

    /// <summary>Causes.</summary>
    public static Aspect Causes { get; } = new("causes");

    /// <summary>Risk factors.</summary>
    public static Aspect RiskFactors { get; } = new("risk-factors");

    /// <summary>How it is diagnosed.</summary>
    public static Aspect Diagnosis { get; } = new("diagnosis");

    /// <summary>How it goes on.</summary>
    public static Aspect Prognosis { get; } = new("prognosis");

    /// <summary>Complications.</summary>
    public static Aspect Complications { get; } = new("complications");

    /// <summary>Prevention.</summary>
    public static Aspect Prevention { get; } = new("prevention");

    /// <summary>What one can do oneself.</summary>
    public static Aspect SelfCare { get; } = new("self-care");

    /// <summary>Treatments.</summary>
    public static Aspect Treatments { get; } = new("treatments");

    /// <summary>Living with it.</summary>
    public static Aspect LivingWith { get; } = new("living-with");

    /// <summary>When and where to get help.</summary>
    public static Aspect GettingHelp { get; } = new("getting-help");

    /// <summary>The known members, in the order in which they are listed to people.</summary>
    public static ValueList<Aspect> Known { get; } =
    [
        Overview,
        HowItWorks,
        WhatItTreats,
        Suitability,
        GettingTreatment,
        SideEffects,
        Safety,
        Symptoms,
        Causes,
        RiskFactors,
        Diagnosis,
        Prognosis,
        Complications,
        Prevention,
        SelfCare,
        Treatments,
        LivingWith,
        GettingHelp,
    ];

    /// <inheritdoc/>
    public static string Expected => Expectations.Word;

    static string? ITextValue<Aspect>.Normalize(string text) => IdGrammar.IsValid(text) ? text : null;

    static Aspect ITextValue<Aspect>.Create(string text) => new(text);
}
