using System.Globalization;
using System.Text.RegularExpressions;

namespace Graph.Resolve.Names;

/// <summary>Version marks at the end of names: <c>BLIP-2</c>, <c>UniAudio 1.5</c>, <c>GLIPv2</c>, <c>Surgical-VQLA++</c>.</summary>
public static partial class NameVersion
{
    /// <summary>The names that a version may follow, nearest first; empty where the name bears no version mark.</summary>
    public static IEnumerable<string> Predecessors(string name)
    {
        var match = MarkPattern().Match(name);
        if (!match.Success)
        {
            yield break;
        }

        var stem = match.Groups["stem"].Value;
        if (stem.Length > 1 && stem[^2] is '-' or ' ' && !match.Groups["mark"].Value.StartsWith('-'))
        {
            // The letter belongs to the mark: Time-R1 is not a first version of Timer.
            stem = stem[..^2];
            yield return stem;
            yield break;
        }

        if (
            match.Groups["number"] is { Success: true } number
            && int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var version)
        )
        {
            // 3.2 follows 3, and 3 follows 2.
            var latest = match.Groups["fraction"].Success ? version : version - 1;
            for (var earlier = latest; earlier > 0; earlier--)
            {
                yield return stem + match.Groups["mark"].Value + earlier.ToString(CultureInfo.InvariantCulture);
            }
        }

        yield return stem;
    }

    [GeneratedRegex(
        @"^(?<stem>.*[A-Za-z])(?:(?<mark>[- ]?[vV]?)(?<number>\d)(?:\.0|(?<fraction>\.[1-9]))?|\+{1,2})$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex MarkPattern();
}
