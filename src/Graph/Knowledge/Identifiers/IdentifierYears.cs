using System.Globalization;

namespace Graph.Knowledge.Identifiers;

/// <summary>Years as identifiers write them.</summary>
internal static class IdentifierYears
{
    /// <summary>The year of two digits at the beginning: arXiv and the old ACL Anthology write it so, and both began in the nineties of
    /// the last century or before.</summary>
    public static int Short(string value)
    {
        var digits = Number(value[..2]);
        return digits < 60 ? 2000 + digits : 1900 + digits;
    }

    /// <summary>The year of four digits at the beginning.</summary>
    public static int Full(string value) => Number(value[..4]);

    /// <summary>Digits as a number.</summary>
    public static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
