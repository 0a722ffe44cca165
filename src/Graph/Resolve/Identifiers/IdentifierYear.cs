using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Resolve.Identifiers;

/// <summary>The year that an identifier carries.</summary>
internal static partial class IdentifierYear
{
    /// <summary>The year; null where the scheme carries none.</summary>
    public static int? Of(Identifier identifier) =>
        identifier.Scheme switch
        {
            ArxivRule.Scheme => Short(identifier.Value[(identifier.Value.IndexOf('/', StringComparison.Ordinal) + 1)..]),
            AclAnthologyRule.Scheme when char.IsAsciiLetter(identifier.Value[0]) => Short(identifier.Value[1..]),
            AclAnthologyRule.Scheme or IjcaiRule.Scheme or MiccaiRule.Scheme => Full(identifier.Value),
            CvfRule.Scheme or EcvaRule.Scheme => InName().Match(identifier.Value) is { Success: true } year
                ? Full(year.Groups[1].Value)
                : null,
            DoiRule.Scheme => SpringerNature().Match(identifier.Value) is { Success: true } year
                ? 2000 + Number(year.Groups[1].Value)
                : null,
            _ => null,
        };

    // arXiv and the old ACL Anthology write years with two digits; both began in the nineties of the last century or before.
    private static int Short(string value)
    {
        var digits = Number(value[..2]);
        return digits < 60 ? 2000 + digits : 1900 + digits;
    }

    private static int? Full(string value) => Number(value[..4]);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    [GeneratedRegex("_((?:19|20)[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex InName();

    // 10.1038/s41467-023-40260-7: the journal, the year without its first digit, the article.
    [GeneratedRegex("^10[.]10(?:07|38|186)/s[0-9]{5}-0([0-9]{2})-[0-9]", RegexOptions.CultureInvariant)]
    private static partial Regex SpringerNature();
}
