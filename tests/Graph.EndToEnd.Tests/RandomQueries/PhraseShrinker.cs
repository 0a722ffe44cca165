namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Makes phrases smaller: a part gives way to nothing, to the least of its sort, or to a part of the same sort inside
/// it.</summary>
internal static class PhraseShrinker
{
    /// <summary>Shorter phrases, those that lose most first.</summary>
    public static IEnumerable<Phrase> Shrink(Phrase phrase) =>
        Steps(phrase)
            .Select(smaller => (Phrase: smaller, smaller.Text.Length))
            .Where(step => step.Length < phrase.Text.Length)
            .OrderBy(step => step.Length)
            .Select(step => step.Phrase);

    private static IEnumerable<Phrase> Steps(Phrase phrase)
    {
        foreach (
            var smaller in Least(phrase.Sort)
                .Select(text => new Phrase(phrase.Sort, [text]))
                .Concat(phrase.Within.Where(part => part.Sort == phrase.Sort))
        )
        {
            yield return smaller;
        }

        for (var i = 0; i < phrase.Parts.Count; i++)
        {
            if (phrase.Parts[i] is not Phrase part)
            {
                continue;
            }

            foreach (var smaller in Steps(part))
            {
                yield return phrase with
                {
                    Parts = [.. phrase.Parts.Take(i), smaller, .. phrase.Parts.Skip(i + 1)],
                };
            }
        }
    }

    private static IEnumerable<string> Least(Sort sort) =>
        sort switch
        {
            Sort.Integer => ["1"],
            Sort.Float => ["1.5"],
            Sort.Text => ["''"],
            Sort.Truth => ["true", "false"],
            Sort.Date => ["date('2020')"],
            Sort.Integers or Sort.Texts or Sort.Things => ["[]"],
            Sort.Map => ["{}"],
            Sort.Anything => ["1", "null"],
            Sort.Pattern => ["(n1)", "()"],
            Sort.Optional => [""],
            _ => [],
        };
}
