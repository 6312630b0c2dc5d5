using Ardalis.GuardClauses;
using ClinicContent.Diagnostics;

namespace ClinicContent.Model.Clinical;

/// <summary>Where a statement on law or approval holds: a country (ISO 3166-1 alpha-2), a part of one (ISO 3166-2), or <c>EU</c>.</summary>
/// <remarks>
/// The country must be an assigned code (249 of them, as of ISO 3166-1:2020); of a part only the form is checked. Written in upper case.
/// </remarks>
public sealed class Jurisdiction : TextValue<Jurisdiction>, ITextValue<Jurisdiction>
{
    // ISO 3166-1 alpha-2, officially assigned.
    private const string Countries =
        "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ "
        + "BR BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM "
        + "DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS "
        + "GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN "
        + "KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ "
        + "MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM "
        + "PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV "
        + "SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI "
        + "VN VU WF WS YE YT ZA ZM ZW";

    /// <summary>A value from its text.</summary>
    /// <param name="value">The text, for example <c>US-CA</c>.</param>
    /// <exception cref="ArgumentException">The text makes no such value; the message says what would.</exception>
    public Jurisdiction(string value)
        : base(value) { }

    /// <inheritdoc/>
    public static string Expected => Expectations.Jurisdiction;

    /// <summary>The United States.</summary>
    public static Jurisdiction UnitedStates { get; } = new("US");

    /// <summary>The United Kingdom; its code is GB.</summary>
    public static Jurisdiction UnitedKingdom { get; } = new("GB");

    /// <summary>The European Union.</summary>
    public static Jurisdiction EuropeanUnion { get; } = new("EU");

    /// <summary>Whether this is the other jurisdiction, or a part of it: US-CA is within US.</summary>
    /// <param name="other">The other jurisdiction.</param>
    /// <returns>Whether what holds in the other one holds here. Members of the EU are not known to be within it.</returns>
    public bool IsWithin(Jurisdiction other)
    {
        Guard.Against.Null(other);
        return Equals(other)
            || (
                Value.Length > other.Value.Length
                && Value[other.Value.Length] == '-'
                && Value.StartsWith(other.Value, StringComparison.Ordinal)
            );
    }

    static string ITextValue<Jurisdiction>.Pattern =>
        $"^(?:[Ee][Uu]|(?:{string.Join('|', Countries.Split(' ').GroupBy(static country => country[0]).Select(static group => Alternative(group.Key, group)))})(?:-[A-Za-z0-9]{{1,3}})?)$";

    static int ITextValue<Jurisdiction>.MaxLength => 6;

    static string? ITextValue<Jurisdiction>.Normalize(string text)
    {
        if (text.Length is not (2 or (>= 4 and <= 6)) || !text.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            return null;
        }

        var upper = text.ToUpperInvariant();
        if (upper == "EU")
        {
            return upper;
        }

        var known =
            Countries.Contains(upper[..2], StringComparison.Ordinal)
            && !upper[..2].Contains('-', StringComparison.Ordinal);
        var part = upper.Length == 2 || (upper[2] == '-' && !upper[3..].Contains('-', StringComparison.Ordinal));
        return known && part ? upper : null;
    }

    // The countries of one first letter, whatever their case.
    private static string Alternative(char first, IEnumerable<string> countries)
    {
        var second = string.Concat(countries.Select(static country => country[1]));
        return $"[{first}{char.ToLowerInvariant(first)}][{second}{second.ToLowerInvariant()}]";
    }

    static string? ITextValue<Jurisdiction>.Suggest(string text) =>
        text.ToUpperInvariant() switch
        {
            "UK" => "GB",
            "USA" => "US",
            "EN" => "GB",
            _ => null,
        };

    static Jurisdiction ITextValue<Jurisdiction>.Create(string text) => new(text);
}
