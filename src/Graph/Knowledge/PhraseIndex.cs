using System.Collections.Immutable;
using Graph.Text;

namespace Graph.Knowledge;

/// <summary>Finds phrases in a text in one pass over its words: a tree of words, in which three dots stand for up to four words.</summary>
public sealed class PhraseIndex
{
    private const string Gap = "...";
    private const int LongestGap = 4;

    private readonly Node _root = new();

    /// <summary>Adds a phrase that means a term.</summary>
    /// <param name="phrase">The phrase; <c>...</c> in it stands for one to four words.</param>
    /// <param name="term">The term, or null for a phrase that means none and hides the shorter ones in it.</param>
    /// <param name="isWeak">Whether it means the term only where nothing else says what the thing is about.</param>
    /// <param name="isBare">Whether it means the term only where the words around it speak of the term's field.</param>
    public void Add(string phrase, Term? term, bool isWeak = false, bool isBare = false)
    {
        var node = _root;
        var parts = phrase.Split(Gap, StringSplitOptions.TrimEntries);
        for (var i = 0; i < parts.Length; i++)
        {
            node = i == 0 ? node : node.Child(Gap);
            node = WordSplitter.Split(parts[i]).Aggregate(node, (at, word) => at.Child(word.Form));
        }

        if (node != _root && !(node.Ends && term is null))
        {
            node.Ends = true;
            node.Terms = term is null || node.Terms.Any(t => t.Term == term) ? node.Terms : [.. node.Terms, (term, isWeak, isBare)];
        }
    }

    /// <summary>The terms in a text, from left to right; where phrases overlap, the one that starts first and is longest counts.</summary>
    public IEnumerable<TermMatch> Find(ImmutableArray<Word> words)
    {
        for (var at = 0; at < words.Length; at++)
        {
            var best = Longest(words, at, at, _root, gap: 0);
            if (best.Node is null)
            {
                continue;
            }

            foreach (var (term, isWeak, isBare) in best.Node.Terms)
            {
                yield return new TermMatch(term, at, best.Last, isWeak, isBare);
            }

            at = best.Last;
        }
    }

    private static (Node? Node, int Last) Longest(ImmutableArray<Word> words, int start, int at, Node node, int gap)
    {
        (Node? Node, int Last) best = node.Ends && gap == 0 && at > start ? (node, at - 1) : (null, -1);
        if (at == words.Length)
        {
            return best;
        }

        if (node.Find(words[at].Form) is { } next)
        {
            best = Better(best, Longest(words, start, at + 1, next, 0));
        }

        if (gap == 0 && node.Find(Gap) is { } open)
        {
            best = Better(best, Longest(words, start, at + 1, open, 1));
        }
        else if (gap is > 0 and < LongestGap)
        {
            best = Better(best, Longest(words, start, at + 1, node, gap + 1));
        }

        return best;
    }

    private static (Node? Node, int Last) Better((Node? Node, int Last) one, (Node? Node, int Last) other) =>
        other.Node is not null && other.Last > one.Last ? other : one;

    private sealed class Node
    {
        private readonly Dictionary<string, Node> _children = new(StringComparer.Ordinal);

        public bool Ends { get; set; }

        public ImmutableArray<(Term Term, bool IsWeak, bool IsBare)> Terms { get; set; } = [];

        public Node? Find(string form) => _children.GetValueOrDefault(form);

        public Node Child(string form)
        {
            if (!_children.TryGetValue(form, out var child))
            {
                _children.Add(form, child = new Node());
            }

            return child;
        }
    }
}
