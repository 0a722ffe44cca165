using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Context;

/// <summary>The word that leads to names, found from the names to the left: <c>on</c> in <c>results on the X benchmark</c>.</summary>
internal sealed class LeadingWord
{
    // Noun phrases are shorter than this; lists of examples may be longer.
    private const int LongestLead = 16;
    private const int LongestExample = 40;

    private const Cue Verbs =
        Cue.Use | Cue.Base | Cue.Tune | Cue.Rival | Cue.Evaluate | Cue.Propose | Cue.Gather | Cue.Train | Cue.Writer | Cue.Result;

    private readonly Sentence _sentence;
    private readonly NameGroup _group;

    /// <summary>Looks before a group.</summary>
    public LeadingWord(Sentence sentence, NameGroup group)
    {
        _sentence = sentence;
        _group = group;
        Find();
    }

    /// <summary>The token of the preposition or verb that leads to the names; -1 where nothing does.</summary>
    public int Link { get; private set; } = -1;

    /// <summary>What the nouns before the names tell (<c>benchmarks such as X</c>, <c>the dataset X</c>).</summary>
    public Cue Before { get; private set; }

    /// <summary>Whether the names are examples or members of what the noun before them names.</summary>
    public bool IsExample { get; private set; }

    /// <summary>Whether the names stand behind what the noun before them consists of: <c>a dataset of X images</c>.</summary>
    public bool IsBehindOf { get; private set; }

    private void Find()
    {
        for (var i = _group.First - 1; i >= _sentence.First && i >= _group.First - (IsExample ? LongestExample : LongestLead); i--)
        {
            var token = _sentence.Tokens[i];
            if (token.Is(TokenForm.Mark))
            {
                // "on X (Y, Z)": what stands in parentheses behind a name is an aside.
                if (_sentence.IsMark(i, "(（") && _sentence.Names.Exists(n => n.Last == i - 1))
                {
                    return;
                }

                if (_sentence.IsMark(i, "(（:：—"))
                {
                    IsExample = true;
                }
                else if (
                    _sentence.IsMark(i, ",")
                    && !IsExample
                    && !_sentence.Has(i - 1, Cue.Dataset | Cue.Model | Cue.Method | Cue.Example)
                    && !(_sentence.IsMark(i - 1, ".") && _sentence.Has(i - 2, Cue.Example))
                    && !_sentence.Is(i + 1, "and")
                )
                {
                    return;
                }
                else if (_sentence.IsMark(i, ")") && OpenOf(i) is var open and >= 0 && (IsExample || open == i - 2))
                {
                    i = open;
                }
                else if (_sentence.IsMark(i, ";；.!?)）。") && !_sentence.Has(i - 1, Cue.Abbreviation))
                {
                    return;
                }

                continue;
            }

            // "X 发布的 Y": who made it stands before it.
            if (token.Is(TokenForm.Unspaced) && token.Has(Cue.Propose) && IsOf(i + 1))
            {
                continue;
            }

            // "as well as": what follows is said of the same.
            if (_sentence.Is(i, "as") && _sentence.Is(i - 1, "well") && _sentence.Is(i - 2, "as"))
            {
                i -= 2;
                continue;
            }

            if (token.Has(Cue.Example) && !token.Has(Cue.Be))
            {
                IsExample = true;
                continue;
            }

            if (
                _sentence.Is(i, "of")
                && (
                    _sentence.Has(i - 1, Cue.Dataset | Cue.Part | Cue.DatasetStrict | Cue.Model | Cue.Inner)
                    || _sentence.Tokens[Math.Max(i - 1, _sentence.First)].Is(TokenForm.Number)
                    || _sentence.IsMark(i - 1, "%")
                )
            )
            {
                Before |= _sentence.Tokens[i - 1].Cues & (Cue.Dataset | Cue.DatasetStrict);
                IsBehindOf = true;
                continue;
            }

            // "on images from X", "pairs from X": the data set is the images' own.
            if (
                _sentence.Is(i, "from")
                && _sentence.Has(i - 1, Cue.Wares | Cue.Part | Cue.Dataset)
                && _sentence.HasBetween(i - 6, i - 1, Cue.On)
            )
            {
                continue;
            }

            if (token.Has(Cue.On | Cue.With) && !(token.Has(Cue.Base | Cue.Rival) && !token.Has(Cue.On)))
            {
                Link = i;
                return;
            }

            if (Participle.IsAdjective(_sentence, i))
            {
                continue;
            }

            // "three datasets to evaluate it: X, Y and Z".
            if (
                IsExample
                && Before == Cue.None
                && token.Has(Cue.Evaluate | Cue.Train)
                && _sentence.Has(i - 1, Cue.With)
                && _sentence.Has(i - 2, Cue.DatasetStrict)
            )
            {
                Before = _sentence.Tokens[i - 2].Cues & (Cue.Dataset | Cue.DatasetStrict);
            }

            if (
                token.Has(Verbs | Cue.With | Cue.On)
                && !token.Has(Cue.Dataset | Cue.Model | Cue.Article)
                && !token.Is(TokenForm.Capital & ~TokenForm.First)
            )
            {
                Link = i;
                return;
            }

            if (
                token.Has(Cue.Be)
                && !token.Has(Cue.Article | Cue.Dataset | Cue.Model)
                && !_sentence.Is(i, "and")
                && !_sentence.Is(i, "or")
                && !_sentence.Is(i, "both")
            )
            {
                Link = _sentence.Has(i, Cue.Own) ? -1 : Link;
                return;
            }

            // The noun next to the name counts: "agent tasks of X" says nothing of X itself.
            Before |=
                Before != Cue.None || IsBehindOf
                    ? Cue.None
                    : token.Cues & (Cue.Dataset | Cue.DatasetStrict | Cue.Model | Cue.Method | Cue.Nothing);
        }
    }

    private bool IsOf(int at) => at < _group.First && _sentence.Sign(at) == '的';

    private int OpenOf(int close)
    {
        for (var i = close - 1; i >= _sentence.First && i >= close - LongestLead; i--)
        {
            if (_sentence.IsMark(i, "("))
            {
                return i;
            }
        }

        return -1;
    }
}
