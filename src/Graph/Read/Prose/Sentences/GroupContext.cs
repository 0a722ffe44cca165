using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;

namespace Graph.Read.Prose.Sentences;

/// <summary>What stands around names in a sentence: the word that leads to them, the nouns beside them, and what governs that
/// word.</summary>
internal sealed class GroupContext
{
    // Noun phrases are shorter than this; a governing verb stands nearer than that.
    private const int LongestLead = 16;
    private const int LongestExample = 40;
    private const int LongestReach = 36;
    private const int LongestNoun = 4;

    private const Cue Verbs =
        Cue.Use | Cue.Base | Cue.Tune | Cue.Rival | Cue.Evaluate | Cue.Propose | Cue.Gather | Cue.Train | Cue.Writer | Cue.Result;

    // "a dataset of X images": the names stand behind what the noun before them consists of.
    private bool _isBehindOf;

    /// <summary>Looks around a group.</summary>
    public GroupContext(Sentence sentence, NameGroup group)
    {
        Sentence = sentence;
        Group = group;
        After = NounAfter();
        FindLink();
        FindGovernor();
    }

    /// <summary>The sentence.</summary>
    public Sentence Sentence { get; }

    /// <summary>The names.</summary>
    public NameGroup Group { get; }

    /// <summary>What the noun behind the names tells (<c>the X and Y datasets</c>).</summary>
    public Cue After { get; }

    /// <summary>What the nouns before the names tell (<c>benchmarks such as X</c>, <c>the dataset X</c>).</summary>
    public Cue Before { get; private set; }

    /// <summary>The token of the preposition or verb that leads to the names; -1 where nothing does.</summary>
    public int Link { get; private set; } = -1;

    /// <summary>Whether the names are examples or members of what the noun before them names.</summary>
    public bool IsExample { get; private set; }

    /// <summary>The token that governs the link; -1 where none does.</summary>
    public int Governor { get; private set; } = -1;

    /// <summary>What the governor makes of a data set.</summary>
    public DataRole Role { get; private set; }

    /// <summary>What the link tells.</summary>
    public Cue LinkCues => Link < 0 ? Cue.None : Sentence.Tokens[Link].Cues;

    /// <summary>What a name is, by itself, its neighbours and the nouns beside it.</summary>
    public ProseNameKind KindOf(SpottedName name)
    {
        if (name.Kind != ProseNameKind.Unknown)
        {
            return name.Kind;
        }

        if (HubKind(name) is { } linked)
        {
            return linked;
        }

        var known = Group.Names.FirstOrDefault(n => n.Kind != ProseNameKind.Unknown)?.Kind;
        return (After & Cue.DatasetStrict) != 0 ? ProseNameKind.Dataset
            : (After & (Cue.Model | Cue.Method)) != 0 ? ProseNameKind.Model
            : known is { } kind ? kind
            : (Before & Cue.DatasetStrict) != 0 && !(_isBehindOf && IsModifier) ? ProseNameKind.Dataset
            : (Before & (Cue.Model | Cue.Method)) != 0 ? ProseNameKind.Model
            : name.IsWeak ? ProseNameKind.Unknown
            : ProseLanguage.Shared.KindByEnding(name.Name);
    }

    /// <summary>What a link to a hub of models says that a name is; null where it has no such link.</summary>
    public ProseNameKind? HubKind(SpottedName name)
    {
        var links = Sentence.Block.Text;
        if (
            links.Links.Length == 0
            || links.LinkAt(Sentence.Tokens[name.First].Start) is not { } address
            || !Uri.TryCreate(address, UriKind.Absolute, out var uri)
            || uri.Host is not ("huggingface.co" or "hf.co")
        )
        {
            return null;
        }

        var parts = uri.AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length > 2 && parts[0] == "datasets" ? ProseNameKind.Dataset
            : parts.Length >= 2 && parts[0] is not ("spaces" or "papers" or "docs" or "blog" or "collections" or "datasets")
                ? ProseNameKind.Model
            : null;
    }

    /// <summary>Whether the names stand before another noun that is no data set and no model: "VQA tasks", "CLIP guidance".</summary>
    public bool IsModifier { get; private set; }

    /// <summary>Whether the noun behind the names is a part that only the model itself has: its latent space, its weights.</summary>
    public bool HasInnerNoun =>
        Sentence.HasBetween(Group.Last + 1, Group.Last + 3, Cue.Inner) && !Sentence.IsMark(Group.Last + 1, ",.;:()");

    private Cue NounAfter()
    {
        var cues = Cue.None;
        for (var i = Group.Last + 1; i < Sentence.End && i <= Group.Last + LongestNoun; i++)
        {
            var token = Sentence.Tokens[i];
            if (token.Is(TokenForm.Mark))
            {
                if (i == Group.Last + 1 && Sentence.IsMark(i, "\"'”’)[]"))
                {
                    continue;
                }

                break;
            }

            if (token.Has(Cue.Dataset | Cue.Model | Cue.Method | Cue.Nothing | Cue.Part))
            {
                cues |= token.Cues;
                if (token.Has(Cue.DatasetStrict | Cue.Model))
                {
                    break;
                }

                continue;
            }

            if (
                token.Has(
                    Cue.Be
                        | Cue.With
                        | Cue.On
                        | Cue.Article
                        | Cue.Own
                        | Cue.Adverb
                        | Cue.Result
                        | Cue.Evaluate
                        | Cue.Use
                        | Cue.Rival
                        | Cue.Trained
                        | Cue.Training
                        | Cue.Example
                        | Cue.Tail
                )
            )
            {
                break;
            }

            IsModifier |= cues == Cue.None && token.Form is TokenForm.None && i == Group.Last + 1;
        }

        IsModifier &= (cues & (Cue.DatasetStrict | Cue.Model)) == 0;
        return cues;
    }

    private void FindLink()
    {
        for (var i = Group.First - 1; i >= Sentence.First && i >= Group.First - (IsExample ? LongestExample : LongestLead); i--)
        {
            var token = Sentence.Tokens[i];
            if (token.Is(TokenForm.Mark))
            {
                if (Sentence.IsMark(i, "(:：—"))
                {
                    IsExample = true;
                }
                else if (
                    Sentence.IsMark(i, ",")
                    && !IsExample
                    && !Sentence.Has(i - 1, Cue.Dataset | Cue.Model | Cue.Method | Cue.Example)
                    && !(Sentence.IsMark(i - 1, ".") && Sentence.Has(i - 2, Cue.Example))
                    && !Sentence.Is(i + 1, "and")
                )
                {
                    return;
                }
                else if (Sentence.IsMark(i, ")") && IsExample && OpenOf(i) is var open and >= 0)
                {
                    i = open;
                }
                else if (Sentence.IsMark(i, ";.!?)。") && !Sentence.Has(i - 1, Cue.Abbreviation))
                {
                    return;
                }

                continue;
            }

            // "as well as": what follows is said of the same.
            if (Sentence.Is(i, "as") && Sentence.Is(i - 1, "well") && Sentence.Is(i - 2, "as"))
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
                Sentence.Is(i, "of")
                && (
                    Sentence.Has(i - 1, Cue.Dataset | Cue.Part | Cue.DatasetStrict | Cue.Model | Cue.Inner)
                    || Sentence.Tokens[Math.Max(i - 1, Sentence.First)].Is(TokenForm.Number)
                    || Sentence.IsMark(i - 1, "%")
                )
            )
            {
                Before |= Sentence.Tokens[i - 1].Cues & (Cue.Dataset | Cue.DatasetStrict);
                _isBehindOf = true;
                continue;
            }

            // "on images from X", "pairs from X": the data set is the images' own.
            if (
                Sentence.Is(i, "from")
                && Sentence.Has(i - 1, Cue.Wares | Cue.Part | Cue.Dataset)
                && Sentence.HasBetween(i - 6, i - 1, Cue.On)
            )
            {
                continue;
            }

            if (token.Has(Cue.On | Cue.With) && !(token.Has(Cue.Base | Cue.Rival) && !token.Has(Cue.On)))
            {
                Link = i;
                return;
            }

            if (IsAdjective(i))
            {
                continue;
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
                && !Sentence.Is(i, "and")
                && !Sentence.Is(i, "or")
                && !Sentence.Is(i, "both")
            )
            {
                Link = Sentence.Has(i, Cue.Own) ? -1 : Link;
                return;
            }

            // The noun next to the name counts: "agent tasks of X" says nothing of X itself.
            Before |=
                Before != Cue.None || _isBehindOf
                    ? Cue.None
                    : token.Cues & (Cue.Dataset | Cue.DatasetStrict | Cue.Model | Cue.Method | Cue.Nothing);
        }
    }

    private int OpenOf(int close)
    {
        for (var i = close - 1; i >= Sentence.First && i >= close - LongestLead; i--)
        {
            if (Sentence.IsMark(i, "("))
            {
                return i;
            }
        }

        return -1;
    }

    // "a pre-trained CLIP model", "the frozen LLaMA": a participle between an article and the name.
    private bool IsAdjective(int at)
    {
        var token = Sentence.Tokens[at];
        if (!token.Has(Cue.Trained | Cue.Tune | Cue.New | Cue.Use))
        {
            return false;
        }

        var next = Sentence.Tokens[at + 1];
        var word = Sentence.Words(at, at);
        var participle =
            word.EndsWith("ed", StringComparison.OrdinalIgnoreCase)
            || word.EndsWith("en", StringComparison.OrdinalIgnoreCase)
            || token.Has(Cue.New)
            || word.Contains("shelf", StringComparison.Ordinal);
        return participle && !next.Has(Cue.On | Cue.With | Cue.Article) && !Sentence.Has(at - 1, Cue.Own);
    }

    private void FindGovernor()
    {
        var start = Link >= 0 ? Link : Group.First - 1;
        var end = Math.Max(Sentence.First, start - LongestReach);
        for (var i = start; i >= end; i--)
        {
            var token = Sentence.Tokens[i];
            if (Sentence.IsMark(i, ";"))
            {
                break;
            }

            if (
                token.Has(Cue.Trained)
                && (
                    i >= Link - 4 && NothingBetween(i + 1, Link - 1)
                    || i < Link && i >= Link - 14 && Sentence.Has(i + 1, Cue.With | Cue.On | Cue.Adverb)
                    || Sentence.Has(i - 1, Cue.Be | Cue.Own) && i < Link
                )
            )
            {
                (Governor, Role) = (i, DataRole.Train);
                return;
            }

            if (token.Has(Cue.Train) || (token.Has(Cue.Training) && !IsNounModifier(i) && !IsAside(i)))
            {
                (Governor, Role) = (i, DataRole.Train);
                return;
            }

            if (token.Has(Cue.Gather) && i < start && !token.Has(Cue.Evaluate | Cue.Result))
            {
                (Governor, Role) = (i, DataRole.Other);
                return;
            }

            if (token.Has(Cue.Evaluate | Cue.Result))
            {
                (Governor, Role) = (i, DataRole.Test);
                return;
            }
        }

        Ahead();
    }

    // "On MATH, we show that ...": what governs stands behind.
    private void Ahead()
    {
        if (
            Link < 0
            || !(Sentence.Has(Link, Cue.On) || Sentence.Is(Link, "using"))
            || Link > Sentence.First + 3 && !Sentence.IsMark(Link - 1, ":;")
        )
        {
            return;
        }

        for (var i = Group.Last + 1; i < Sentence.End && i <= Group.Last + LongestReach; i++)
        {
            if (Sentence.Has(i, Cue.Evaluate | Cue.Result))
            {
                (Governor, Role) = (i, DataRole.Test);
                return;
            }
        }
    }

    // "training objective", "fine-tuning baseline": the noun behind is what is spoken of.
    private bool IsNounModifier(int at)
    {
        var next = at + 1;
        return next < Sentence.End
            && next != Link
            && Sentence.Tokens[next].Form == TokenForm.None
            && !Sentence
                .Tokens[next]
                .Has(Cue.On | Cue.With | Cue.Article | Cue.Dataset | Cue.Model | Cue.Adverb | Cue.Be | Cue.Training | Cue.Part)
            && next < Link;
    }

    // "the best in fine-tuning, on X": the comma ends what the noun belongs to.
    private bool IsAside(int at) => at + 2 == Link && Sentence.IsMark(at + 1, ",");

    private bool NothingBetween(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (!Sentence.Tokens[i].Has(Cue.Adverb | Cue.With | Cue.On | Cue.Article | Cue.Be))
            {
                return false;
            }
        }

        return true;
    }
}
