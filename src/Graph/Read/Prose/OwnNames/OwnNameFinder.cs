using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.Rules;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.OwnNames;

/// <summary>Finds the names that authors give to what they made, construction by construction; the first that fits decides.</summary>
internal static class OwnNameFinder
{
    /// <summary>The own names that a sentence gives.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="page">What the text says of names so far.</param>
    public static IEnumerable<OwnName> Find(Sentence sentence, ProsePage page)
    {
        foreach (var name in sentence.Names)
        {
            if (
                name.IsKnown && !name.IsOwn && !IsNamedAtOnce(sentence, name)
                || sentence.Has(name.Last + 1, Cue.Tail) && sentence.Tokens[name.Last + 1].Is(TokenForm.Joined)
            )
            {
                continue;
            }

            if (IsLongForm(sentence, name) || page.Local.IsFused(name.Name))
            {
                continue;
            }

            if (
                (
                    CalledName.Find(sentence, name)
                    ?? ShortName.Find(sentence, name)
                    ?? ProposedName.Find(sentence, name)
                    ?? PossessedName.Find(sentence, name)
                    ?? NewName.Find(sentence, name)
                ) is
                { } own
            )
            {
                yield return own;
            }
        }
    }

    // "Internal and External Data Transfer (IETrans)": the short form is the name.
    private static bool IsLongForm(Sentence sentence, SpottedName name)
    {
        for (var i = name.Last + 1; i < sentence.End - 2 && i <= name.Last + 9; i++)
        {
            if (sentence.IsMark(i, "("))
            {
                return sentence.Tokens[i + 1].Is(TokenForm.Coined)
                    && sentence.IsMark(i + 2, "),;")
                    && (i == name.Last + 1 || ShortForm.Find(sentence).Any(f => f.Short == i + 1 && f.First <= name.First) || name.IsWeak);
            }

            if (sentence.Tokens[i].Is(TokenForm.Mark))
            {
                return false;
            }
        }

        return false;
    }

    // "We introduce CLIP, a ...": also a known name may be introduced here.
    private static bool IsNamedAtOnce(Sentence sentence, SpottedName name) =>
        sentence.Has(name.First - 1, Cue.Propose) && sentence.Has(name.First - 2, Cue.Own) && sentence.IsMark(name.Last + 1, ",");
}
