using Graph.Ask.Lineage;
using Graph.Draw.Svg;

namespace Graph.Draw.Lineage;

/// <summary>How the nodes of a picture look, and what that means.</summary>
internal sealed class LineageLook
{
    // Long enough for names that people use, short enough for a column of print, where legends have smaller type.
    private const double WidestBranch = 240;
    private const double LegendType = 10.5;

    private readonly HashSet<string> _heads;
    private readonly HashSet<string> _asked;
    private readonly LineagePicture _picture;
    private readonly bool _codeIsKnown;

    private LineageLook(LineagePicture picture, LineageHues hues)
    {
        _picture = picture;
        Hues = hues;
        var lineage = picture.Folded.Lineage;
        _heads = LineageFamilies.Of(lineage).HeadsOf(lineage);
        _asked = picture.Asked.ToHashSet(StringComparer.Ordinal);
        _codeIsKnown = lineage.Nodes.Any(n => HasCode(n.Key));
    }

    /// <summary>The colours.</summary>
    public LineageHues Hues { get; }

    /// <summary>The look of a picture.</summary>
    public static LineageLook Of(LineagePicture picture) =>
        new(picture, LineageHues.Of(picture.Whole ?? picture.Folded.Lineage, picture.Works, picture.Folded.Lineage));

    /// <summary>Whether a name is written in bold: of what was asked for and of heads.</summary>
    public bool IsBold(string key) => _heads.Contains(key) || _asked.Contains(key);

    /// <summary>The classes of a node's box.</summary>
    public string Classes(LineageNode node)
    {
        var kind =
            node.Labels.IsEmpty ? " count"
            : _asked.Contains(node.Key) ? " asked"
            : _heads.Contains(node.Key) ? " head"
            : node.IsPaper ? " noname"
            : "";
        var hollow = _codeIsKnown && kind is "" or " noname" && !HasCode(node.Key) ? " hollow" : "";
        return $"box f{Hues[node.Key]}{kind}{hollow}{(node.OnTheWay ? " way" : "")}";
    }

    /// <summary>Explains what occurs among these edges and nodes, and nothing else: branches, lines, boxes.</summary>
    public IEnumerable<LegendItem> Legend(IReadOnlyCollection<LineageEdge> edges, IReadOnlyCollection<LineageNode> nodes)
    {
        var branches = Hues.Names.Select((name, i) => new LegendItem($"box f{i} branch", Branch(name), true));
        var used = nodes.Select(n => Hues[n.Key]).ToHashSet();
        var rest =
            !Hues.Names.IsEmpty && used.Contains(LineageHues.Grey)
                ? [new LegendItem($"box f{LineageHues.Grey} branch", "other", true)]
                : Array.Empty<LegendItem>();
        return branches.Where((_, i) => used.Contains(i)).Concat(rest).Concat(LineageLegend.Of(edges, nodes, this)).DistinctBy(i => i.Text);
    }

    /// <summary>Which of these occurs in a box's classes.</summary>
    public bool Has(LineageNode node, string kind) => Classes(node).Split(' ').Contains(kind, StringComparer.Ordinal);

    private static string Branch(string name) => TextMetrics.Fit(ShownText.Of(name), WidestBranch, LegendType);

    private bool HasCode(string key) => !_picture.Works.Of(key).Code.IsEmpty;
}
