using Graph.Model;
using Graph.Resolve;
using Graph.Text;

namespace Graph.Relate;

/// <summary>Lists and the survey papers that they accompany; the words are those of the list's document.</summary>
internal static class Companions
{
    private const string Rule = "companion";

    /// <summary>The claims: none for a list whose document does not hold the paper's title on one line.</summary>
    public static IEnumerable<Claim> Claims(Resolution resolution) =>
        from source in resolution.Sources
        where source is { ListKey: not null, CompanionKey: not null }
        let titles = TitlesOf(resolution.Entities.First(e => e.Key == source.CompanionKey))
        let quote = LineOf(source.Extraction.Source, titles)
        where quote is not null
        let evidence = new Evidence(source.Extraction.Source.Id, quote.Value.Line, quote.Value.Line, quote.Value.Words, Rule)
        select new Claim(RelationTypes.CompanionOf, NodeRef.Of(source.ListKey!), NodeRef.Of(source.CompanionKey!), evidence);

    private static HashSet<string> TitlesOf(Entity paper) =>
        [.. paper.Properties.Texts("aliases").Append(paper.Name).Select(FoldedText.Of)];

    private static Quote? LineOf(SourceText source, HashSet<string> titles)
    {
        for (var line = 1; line <= source.LineCount; line++)
        {
            var folded = FoldedText.Of(source.Line(line).ToString());
            if (titles.Any(t => folded.Contains(t, StringComparison.Ordinal)))
            {
                // The words end before an address begins.
                var words = source.Line(line).ToString();
                var address = words.IndexOf("](", StringComparison.Ordinal);
                return new Quote(line, (address > 0 ? words[..address] : words).Trim());
            }
        }

        return null;
    }
}
