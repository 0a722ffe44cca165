using System.Collections.Immutable;
using System.Globalization;

namespace Graph.Draw.Svg;

/// <summary>The colours of a picture, by what they are for.</summary>
/// <remarks>The hues of families are those of Okabe and Ito ("Color Universal Design", 2008), which people with any kind of colour vision
/// tell apart; ink and lines keep a contrast of at least 4.5 to 1 against the paper.</remarks>
public sealed class Theme
{
    private static readonly ImmutableArray<string> Hues = ["0072B2", "D55E00", "009E73", "CC79A7", "E69F00", "56B4E9", "7A7F87"];

    private readonly ImmutableDictionary<string, string> _colours;

    private Theme(string name, string paper, string ink, string soft, string stripe, string line, string fault, double tint, double lift)
    {
        Name = name;
        var colours = ImmutableDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        (colours["paper"], colours["ink"], colours["soft"]) = (Hash(paper), Hash(ink), Hash(soft));
        (colours["stripe"], colours["line"], colours["fault"]) = (Hash(stripe), Hash(line), Hash(fault));
        foreach (var (hue, i) in Hues.Select((hue, i) => (hue, i)))
        {
            colours[$"hue{i}"] = Hash(Mix(hue, ink, lift));
            colours[$"fill{i}"] = Hash(Mix(hue, paper, 1 - tint));
            colours[$"head{i}"] = Hash(Mix(hue, paper, 1 - (tint * 2.2)));
        }

        _colours = colours.ToImmutable();
    }

    /// <summary>Dark on white, for print.</summary>
    public static Theme Light { get; } = new("light", "FFFFFF", "1B1F24", "565E69", "F4F5F7", "5B6470", "C0182A", tint: 0.13, lift: 0.1);

    /// <summary>Light on dark, for screens.</summary>
    public static Theme Dark { get; } = new("dark", "14171B", "E8EAED", "A9B1BB", "1C2026", "98A1AD", "FF8A8A", tint: 0.22, lift: 0.25);

    /// <summary>How many hues there are for families; further ones begin again.</summary>
    public static int HueCount => Hues.Length;

    /// <summary>The theme's name, <c>light</c> or <c>dark</c>.</summary>
    public string Name { get; }

    /// <summary>Names of the colours with their values, sorted.</summary>
    public IEnumerable<KeyValuePair<string, string>> Colours => _colours.OrderBy(c => c.Key, StringComparer.Ordinal);

    /// <summary>The colour for a use, such as <c>ink</c>.</summary>
    public string this[string use] => _colours[use];

    private static string Hash(string colour) => $"#{colour}";

    private static string Mix(string colour, string other, double share) =>
        string.Concat(Enumerable.Range(0, 3).Select(i => Mix(Channel(colour, i), Channel(other, i), share)));

    private static string Mix(int colour, int other, double share) =>
        ((int)Math.Round((colour * (1 - share)) + (other * share), MidpointRounding.AwayFromZero)).ToString(
            "X2",
            CultureInfo.InvariantCulture
        );

    private static int Channel(string colour, int index) =>
        int.Parse(colour.AsSpan(index * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
