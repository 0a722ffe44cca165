using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve;
using Graph.Text;

namespace Graph.Relate;

/// <summary>Which packs of the vocabulary speak in a list: those whose field it shows by its own words.</summary>
/// <param name="lexicon">The vocabulary.</param>
internal sealed class SpeakingPacks(Lexicon lexicon)
{
    // One title among many may quote another field; a list of five entries has no more to show.
    private const int FewestTitles = 2;
    private const int ShortList = 5;
    private const double SmallestShare = 0.01;

    // Where the document's title names the field and every fifth entry bears it out, the list is of that field.
    private const double LeadingShare = 0.2;

    /// <summary>The vocabulary as it speaks in a list: a field shows in a heading above entries, or in at least two titles and one in
    /// a hundred; in one, where the list is short or its own title names the field.</summary>
    public SpokenVocabulary In(ResolvedSource source)
    {
        var entries = source.Mentions.Select(m => m.Mention).ToArray();
        var document = entries.Select(DocumentTitle).Append(source.Extraction.Title?.Text).FirstOrDefault(t => t is not null) ?? "";
        var titles = entries.Select(m => WordSplitter.Split(m.Title?.Text ?? "")).ToArray();
        var above = entries.Select(m => HeadingsOf(m).Select(h => WordSplitter.Split(h.Text)).ToArray()).ToArray();
        var speaking = new List<string>();
        var leading = new List<string>();
        foreach (var pack in lexicon.Packs)
        {
            var inHeadings = above.Count(a => a.Any(h => pack.WordsIn(h).Any()));
            var inTitles = titles.Count(t => pack.WordsIn(t).Any());
            var isNamed = pack.WordsIn(WordSplitter.Split(document)).Any();
            var needed = isNamed || titles.Length <= ShortList ? 1 : Math.Max(FewestTitles, titles.Length * SmallestShare);
            if (pack.Words.IsEmpty || inHeadings > 0 || inTitles >= needed)
            {
                speaking.Add(pack.Name);
                var shown = titles.Zip(above).Count(e => pack.WordsIn(e.First).Any() || e.Second.Any(h => pack.WordsIn(h).Any()));
                if (isNamed && shown >= titles.Length * LeadingShare)
                {
                    leading.Add(pack.Name);
                }
            }
        }

        return lexicon.Spoken(speaking, leading);
    }

    /// <summary>The headings above an entry, without the document's title.</summary>
    internal static IEnumerable<Heading> HeadingsOf(Mention mention) =>
        DocumentTitle(mention) is null ? mention.Section : mention.Section.Skip(1);

    private static string? DocumentTitle(Mention mention) => mention.Section is [{ Level: 1 } first, ..] ? first.Text : null;
}
