namespace Graph.Query.Syntax;

/// <summary>Reads nodes of patterns: <c>(n:Label {key: value} WHERE …)</c>.</summary>
internal sealed class NodeParser(TokenStream tokens, FillerParser fillers)
{
    /// <summary>A node.</summary>
    public NodePattern Read()
    {
        var first = tokens.Current;
        tokens.Expect("(");
        var filler = fillers.Read();
        tokens.Expect(")");
        return new NodePattern(filler.Variable, filler.Labels, filler.Properties, filler.Where, tokens.From(first));
    }
}
