using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.OwnNames;

/// <summary>"X achieves", in a text that names nothing as its own: coined names whose results it shows.</summary>
internal static class SubjectNames
{
    /// <summary>For a text that names nothing as its own: the coined names that it makes the subject of what its results show.</summary>
    /// <param name="sentences">Its sentences.</param>
    public static IEnumerable<OwnName> Find(IReadOnlyList<Sentence> sentences)
    {
        var counts = sentences
            .SelectMany(s => s.Names)
            .Where(n => !n.IsKnown && !n.IsWeak)
            .GroupBy(n => n.Name, StringComparer.Ordinal)
            .Where(g => g.Count() > 1)
            .Select(g => g.Key)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var sentence in sentences.Where(s => !s.IsBackground && s.Block.Kind != ProseBlockKind.Title))
        {
            foreach (
                var name in sentence.Names.Where(n =>
                    counts.Contains(n.Name) || (!n.IsKnown && n.Name.EndsWith('+') && counts.Contains(n.Name.TrimEnd('+')))
                )
            )
            {
                var isSubject = name.First == sentence.First || sentence.Is(name.First - 1, "that") || sentence.IsMark(name.First - 1, ",");
                if (isSubject && sentence.Has(name.Last + 1, Cue.Result) && sentence.Words(name.Last + 1, name.Last + 1).EndsWith('s'))
                {
                    yield return MadeThing.Named(sentence, name, name.Last + 1, Cue.Model) with
                    {
                        Rule = "prose-subject-introduces",
                    };
                }
            }
        }
    }
}
