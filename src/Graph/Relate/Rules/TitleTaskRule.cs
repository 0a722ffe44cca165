using Graph.Knowledge;
using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>A title that names a task says that its paper works on it.</summary>
internal sealed class TitleTaskRule : IRelationRule
{
    /// <inheritdoc/>
    public string Name => "task-title";

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry is not { Paper: { } paper, Title: { } title })
        {
            yield break;
        }

        var matches = entry
            .Vocabulary.Tasks.Find(title.Words)
            .Where(m =>
                entry.Vocabulary.Holds(m, title.Words, entry.Above)
                && !IsCoined(title, m)
                && !TaskMentions.IsMeans(title.Words, m)
                && !TaskMentions.IsAttribute(title.Text, title.Words, m)
            )
            .ToArray();
        matches = [.. matches.Where(m => !m.IsBare || !Array.Exists(matches, o => SaysMore(o, m, title)))];
        var isPlaced =
            Array.Exists(matches, m => !m.IsWeak)
            || entry.Mention.Section.Any(h => !HeadingTasks.Find(h, SectionTaskRule.IsTitle(entry, h), entry).IsEmpty);
        foreach (var match in matches.Where(m => !m.IsWeak || !isPlaced).DistinctBy(m => m.Term))
        {
            yield return new Claim(
                RelationTypes.Addresses,
                NodeRef.Of(paper),
                NodeRef.Of(match.Term),
                entry.Quote(title.QuoteFor(match), this)
            );
        }
    }

    // "I Need Translation: … Code Translation": a bare word means what the longer phrase does.
    private static bool SaysMore(TermMatch match, TermMatch bare, TitleReading title) =>
        match.Last > match.First && title.Words[match.Last].Form == title.Words[bare.Last].Form && match != bare;

    private static bool IsCoined(TitleReading title, TermMatch match) =>
        title.Coined is { Cue: CoinageCue.BeforeColon } coined
        && title.Words[match.First].Start >= coined.Start
        && title.Words[match.Last].End <= coined.End
        && IsOneWord(coined.Text);

    private static bool IsOneWord(string name) => !name.Contains(' ', StringComparison.Ordinal);
}
