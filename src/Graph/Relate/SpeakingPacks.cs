using Graph.Knowledge;
using Graph.Resolve;
using Graph.Text;

namespace Graph.Relate;

/// <summary>Which packs of the vocabulary speak in a list: those whose field it shows by its own words.</summary>
/// <param name="lexicon">The vocabulary.</param>
internal sealed class SpeakingPacks(Lexicon lexicon)
{
    // One title among many may quote another field; a list of three entries has no more to show.
    private const int FewestTitles = 2;
    private const int ShortList = 5;
    private const double SmallestShare = 0.01;

    /// <summary>The vocabulary as it speaks in a list: a field shows in the list's title, in a heading above entries, or in at least
    /// two titles and one in a hundred; in a list of up to five entries in one.</summary>
    public SpokenVocabulary In(ResolvedSource source)
    {
        var mentions = source.Mentions.Select(m => m.Mention).ToArray();
        var titles = mentions.Select(m => WordSplitter.Split(m.Title?.Text ?? "")).ToArray();
        var headings = mentions
            .SelectMany(m => m.Section.Select(h => h.Text))
            .Append(source.Extraction.Title?.Text ?? "")
            .Distinct(StringComparer.Ordinal)
            .Select(WordSplitter.Split)
            .ToArray();
        var needed = titles.Length <= ShortList ? 1 : Math.Max(FewestTitles, (int)Math.Ceiling(titles.Length * SmallestShare));
        return lexicon.Spoken(
            lexicon
                .Packs.Where(p =>
                    p.Words.IsEmpty || headings.Any(h => p.WordsIn(h).Any()) || titles.Count(t => p.WordsIn(t).Any()) >= needed
                )
                .Select(p => p.Name)
        );
    }
}
