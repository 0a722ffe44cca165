using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Context;

/// <summary>What governs the word that leads to names: <c>trained</c> in <c>trained from scratch on X</c>.</summary>
internal sealed class Governor
{
    // A governing verb stands nearer than this.
    private const int LongestReach = 36;

    private readonly Sentence _sentence;
    private readonly NameGroup _group;
    private readonly int _link;

    /// <summary>Looks for what governs a group.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="group">The names.</param>
    /// <param name="link">The token of the word that leads to them; -1 where none does.</param>
    public Governor(Sentence sentence, NameGroup group, int link)
    {
        _sentence = sentence;
        _group = group;
        _link = link;
        Find();
    }

    /// <summary>The token that governs; -1 where none does.</summary>
    public int Token { get; private set; } = -1;

    /// <summary>What it makes of a data set.</summary>
    public DataRole Role { get; private set; }

    private void Find()
    {
        if (_link >= 0 && _sentence.Tokens[_link].Is(TokenForm.Unspaced))
        {
            InClause();
            return;
        }

        var start = _link >= 0 ? _link : _group.First - 1;
        var end = Math.Max(_sentence.First, start - LongestReach);
        for (var i = start; i >= end; i--)
        {
            var token = _sentence.Tokens[i];
            if (_sentence.IsMark(i, ";"))
            {
                break;
            }

            if (
                token.Has(Cue.Trained)
                && (
                    i >= _link - 4 && NothingBetween(i + 1, _link - 1)
                    || i < _link && i >= _link - 14 && _sentence.Has(i + 1, Cue.With | Cue.On | Cue.Adverb) && !IsBySomebody(i + 1)
                    || _sentence.Has(i - 1, Cue.Be | Cue.Own) && i < _link
                    || IsOfModels(i)
                )
            )
            {
                (Token, Role) = (i, DataRole.Train);
                return;
            }

            if (token.Has(Cue.Train) || (token.Has(Cue.Training) && !IsNounModifier(i) && !IsAside(i)))
            {
                (Token, Role) = (i, DataRole.Train);
                return;
            }

            // "can be found in": where it is, not what was found.
            if (token.Has(Cue.Gather) && token.Has(Cue.Evaluate) && _sentence.Has(i - 1, Cue.Gather))
            {
                continue;
            }

            if (token.Has(Cue.Gather) && i < start && !token.Has(Cue.Evaluate | Cue.Result))
            {
                (Token, Role) = (i, DataRole.Other);
                return;
            }

            if (token.Has(Cue.Evaluate | Cue.Result))
            {
                (Token, Role) = (i, DataRole.Test);
                return;
            }
        }

        Ahead();
    }

    // In Chinese the verb stands behind its data, within the same clause: "在 X 上评测"; else the link says all: "评测数据集包括 X".
    private void InClause()
    {
        for (var i = _group.Last + 1; i < _sentence.End && i <= _group.Last + LongestReach && !_sentence.IsMark(i, "，；,;"); i++)
        {
            if (RoleOf(i) is var role and not DataRole.None)
            {
                (Token, Role) = (i, role);
                return;
            }
        }

        (Token, Role) = (_link, RoleOf(_link));
    }

    private DataRole RoleOf(int token) =>
        _sentence.Has(token, Cue.Training) ? DataRole.Train
        : _sentence.Has(token, Cue.Evaluate | Cue.Result) ? DataRole.Test
        : DataRole.None;

    // "On MATH, we show that ...": what governs stands behind.
    private void Ahead()
    {
        if (
            _link < 0
            || !(_sentence.Has(_link, Cue.On) || _sentence.Is(_link, "using"))
            || _link > _sentence.First + 3 && !_sentence.IsMark(_link - 1, ":;")
        )
        {
            return;
        }

        for (var i = _group.Last + 1; i < _sentence.End && i <= _group.Last + LongestReach; i++)
        {
            if (_sentence.Has(i, Cue.Evaluate | Cue.Result))
            {
                (Token, Role) = (i, DataRole.Test);
                return;
            }
        }
    }

    // "representations learned by GridNet on X": seen there, which is no training.
    private bool IsBySomebody(int at) => _sentence.Is(at, "by") && _sentence.Names.Exists(n => n.First == at + 1);

    // "pre-trained models on X", where nobody assesses them.
    private bool IsOfModels(int trained)
    {
        if (
            trained < _link - 4
            || !_sentence.Has(_link, Cue.On)
            || _sentence.HasBetween(_sentence.First, trained - 1, Cue.Evaluate | Cue.Result)
        )
        {
            return false;
        }

        for (var i = trained + 1; i < _link; i++)
        {
            if (!_sentence.Has(i, Cue.Model | Cue.Adverb))
            {
                return false;
            }
        }

        return true;
    }

    // "training objective", "fine-tuning baseline": the noun behind is what is spoken of.
    private bool IsNounModifier(int at)
    {
        var next = at + 1;
        return next < _sentence.End
            && next != _link
            && _sentence.Tokens[next].Form == TokenForm.None
            && !_sentence
                .Tokens[next]
                .Has(Cue.On | Cue.With | Cue.Article | Cue.Dataset | Cue.Model | Cue.Adverb | Cue.Be | Cue.Training | Cue.Part)
            && next < _link;
    }

    // "the best in fine-tuning, on X": the comma ends what the noun belongs to.
    private bool IsAside(int at) => at + 2 == _link && _sentence.IsMark(at + 1, ",");

    private bool NothingBetween(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!_sentence.Tokens[i].Has(Cue.Adverb | Cue.With | Cue.On | Cue.Article | Cue.Be))
            {
                return false;
            }
        }

        return true;
    }
}
