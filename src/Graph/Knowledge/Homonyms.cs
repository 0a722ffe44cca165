using System.Collections.Frozen;
using System.Collections.Immutable;
using Graph.Text;

namespace Graph.Knowledge;

/// <summary>Things that share a name: <c>DINO</c> is a way to learn from images, and beside words of detection a detector.</summary>
internal sealed class Homonyms
{
    private readonly FrozenDictionary<(TermKind Kind, string Name), ImmutableArray<(Term Other, PhraseIndex Beside)>> _others;

    /// <summary>Takes the terms that are called <c>NAME (kind)</c> and say beside which words NAME means them.</summary>
    public Homonyms(ImmutableArray<Term> terms)
    {
        _others = terms
            .Where(t => !t.Beside.IsEmpty)
            .GroupBy(other => (other.Kind, BareName(other)))
            .ToFrozenDictionary(g => g.Key, g => g.Select(other => (other, IndexOf(other))).ToImmutableArray());
    }

    /// <summary>The match with the term that the words around it mean.</summary>
    public TermMatch Meant(TermMatch match, ImmutableArray<Word> words)
    {
        foreach (var (other, beside) in _others.GetValueOrDefault((match.Term.Kind, match.Term.Name), []))
        {
            if (beside.Find(words).Any(w => w.Last < match.First || w.First > match.Last))
            {
                return match with { Term = other };
            }
        }

        return match;
    }

    private static string BareName(Term term) =>
        term.Name.IndexOf(" (", StringComparison.Ordinal) is > 0 and var open ? term.Name[..open] : term.Name;

    private static PhraseIndex IndexOf(Term term)
    {
        var index = new PhraseIndex();
        foreach (var phrase in term.Beside)
        {
            index.Add(phrase, term);
        }

        return index;
    }
}
