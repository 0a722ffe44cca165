using System.Text.RegularExpressions;

namespace Graph.Resolve.Identifiers;

/// <summary>NeurIPS proceedings: the hash of a paper, in earlier years its number.</summary>
internal static partial class NeuripsRule
{
    public const string Scheme = "neurips";

    public static Identifier? Read(WebAddress address)
    {
        if (!address.IsAt("neurips.cc") && !address.IsAt("nips.cc"))
        {
            return null;
        }

        var paper = Paper().Match(address.Path);
        return paper.Success ? new(Scheme, paper.Groups[1].Value.ToLowerInvariant()) : null;
    }

    [GeneratedRegex("paper/(?:[0-9]{4}/(?:hash|file)/)?([0-9a-f]{32}|[0-9]{2,5})-", RegexOptions.CultureInvariant)]
    private static partial Regex Paper();
}
