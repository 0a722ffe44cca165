using System.Collections.Immutable;

namespace Graph.Knowledge.Identifiers.Schemes;

/// <summary>AAAI proceedings: the article's number; what follows it is the file's.</summary>
internal sealed class AaaiScheme : IdentifierScheme
{
    /// <summary>The scheme's name.</summary>
    public const string Id = "aaai";

    /// <inheritdoc/>
    public override string Name => Id;

    /// <inheritdoc/>
    public override ImmutableArray<string> Hosts => ["ojs.aaai.org", "aaai.org"];

    /// <inheritdoc/>
    public override Identifier? Read(WebAddress address)
    {
        var segments = address.Segments;
        var article = Array.IndexOf(segments, "article");
        return
            address.IsAt("aaai.org")
            && article >= 0
            && article + 2 < segments.Length
            && segments[article + 1] is "view" or "download"
            && segments[article + 2].All(char.IsAsciiDigit)
            ? Make(segments[article + 2])
            : null;
    }

    /// <inheritdoc/>
    public override string Address(string value) => "https://ojs.aaai.org/index.php/AAAI/article/view/" + value;
}
