using Graph.Read.Prose.Cut;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Names;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Rules;

/// <summary>Finds the names that authors give to what they made: "we propose X", "a framework called X", "Long Form (LF)", "X: a
/// title".</summary>
internal static class OwnNameFinder
{
    private const string Rule = "prose-introduces";
    private const int Reach = 32;
    private const Cue Things = Cue.Model | Cue.Method | Cue.DatasetStrict;

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
                    Called(sentence, name)
                    ?? Short(sentence, name)
                    ?? Proposed(sentence, name)
                    ?? Possessed(sentence, name)
                    ?? IsNew(sentence, name)
                ) is
                { } own
            )
            {
                yield return own;
            }
        }
    }

    /// <summary>The name before the colon of a title.</summary>
    public static IEnumerable<OwnName> OfTitle(Sentence sentence)
    {
        var colon = -1;
        for (var i = sentence.First; i < sentence.End && i < sentence.First + 5; i++)
        {
            if (sentence.IsMark(i, ":"))
            {
                colon = i;
                break;
            }
        }

        if (colon <= sentence.First || sentence.Tokens[sentence.First].Is(TokenForm.Mark))
        {
            return [];
        }

        var isOne = colon == sentence.First + 1;
        var first = sentence.Tokens[sentence.First];
        var coined =
            first.Is(TokenForm.Coined)
            || (isOne && first.Is(TokenForm.Capital) && !first.Has(Cue.Propose | Cue.Own | Cue.Evaluate | Cue.Training));
        for (var i = sentence.First; i < colon; i++)
        {
            if (
                sentence.Tokens[i].Is(TokenForm.Mark)
                || !sentence.Tokens[i].Is(TokenForm.Capital | TokenForm.Coined | TokenForm.Number | TokenForm.Mixed)
                || sentence.Has(i, Cue.Be | Cue.With | Cue.On | Cue.Article)
            )
            {
                return [];
            }
        }

        if (!coined || (!isOne && !first.Is(TokenForm.Coined)))
        {
            return [];
        }

        var kind = sentence.HasBetween(colon + 1, sentence.End - 1, Cue.DatasetStrict) ? ProseNameKind.Dataset : ProseNameKind.Unknown;
        return
        [
            new OwnName(
                sentence.Words(sentence.First, colon - 1),
                kind,
                sentence,
                sentence.First,
                colon - 1,
                sentence.First,
                colon,
                "prose-title-introduces"
            ),
        ];
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

    private static OwnName? Called(Sentence sentence, SpottedName name)
    {
        var at = name.First - 1;
        while (sentence.IsMark(at, "\"'“‘`,:(¤") || sentence.Is(at, "as") || sentence.Is(at, "the"))
        {
            at--;
        }

        if (!sentence.Has(at, Cue.Named) || sentence.Has(at, Cue.Example) && !sentence.Is(at, "namely") || sentence.IsBackground)
        {
            return null;
        }

        var own =
            sentence.HasBetween(sentence.First, at, Cue.Own)
            || (sentence.HasBetween(sentence.First, at, Cue.Propose) || sentence.HasBetween(name.Last + 2, name.Last + 3, Cue.Propose))
                && !sentence.HasBetween(sentence.First, at, Cue.Others);
        var kind = ThingBefore(sentence, at);
        return own && kind != Cue.Nothing ? Own(sentence, name, at, kind) : null;
    }

    // "Mixture of Word Experts (MoWE)", in what a verb of making governs.
    private static OwnName? Short(Sentence sentence, SpottedName name)
    {
        if (!sentence.IsMark(name.First - 1, "(") || !sentence.IsMark(name.Last + 1, "),;"))
        {
            return null;
        }

        foreach (var form in ShortForm.Find(sentence))
        {
            if (form.Short < name.First || form.Short > name.Last)
            {
                continue;
            }

            var verb = VerbBefore(sentence, form.First);
            if (verb < 0)
            {
                return null;
            }

            var head = HeadOf(sentence, form, name);
            var isTechnique = sentence.Has(form.Last, Cue.Training) && (head & Things) == 0;
            var ok = !isTechnique && (form.IsCapital ? (head & Cue.Nothing) == 0 : (head & Things) != 0);
            return ok ? Own(sentence, name, verb, head) : null;
        }

        return Bare(sentence, name);
    }

    // "a deraining network (RDD-Net)": the short form does not spell what stands before it.
    private static OwnName? Bare(Sentence sentence, SpottedName name)
    {
        var noun = name.First - 2;
        if (!sentence.Has(noun, Things) || name.IsWeak)
        {
            return null;
        }

        var verb = VerbBefore(sentence, noun);
        return verb >= 0 ? Own(sentence, name, verb, sentence.Tokens[noun].Cues) : null;
    }

    private static Cue HeadOf(Sentence sentence, ShortForm form, SpottedName name)
    {
        for (var i = name.Last + 2; i <= name.Last + 4 && i < sentence.End; i++)
        {
            if (sentence.Tokens[i].Is(TokenForm.Mark) || sentence.Has(i, Cue.Be | Cue.With | Cue.On))
            {
                break;
            }

            if (sentence.Has(i, Things | Cue.Nothing))
            {
                return sentence.Tokens[i].Cues;
            }
        }

        var own = sentence.Tokens[form.Last].Cues & (Things | Cue.Nothing);
        if (own != 0)
        {
            return own;
        }

        for (var i = form.First - 1; i > form.First - 3 && i >= sentence.First; i--)
        {
            if (sentence.Has(i, Things | Cue.Nothing))
            {
                return sentence.Tokens[i].Cues;
            }
        }

        return Cue.None;
    }

    private static OwnName? Proposed(Sentence sentence, SpottedName name)
    {
        if (sentence.IsMark(name.First - 1, "("))
        {
            return null;
        }

        var at = name.First - 1;
        while (sentence.IsMark(at, "\"'“‘`_"))
        {
            at--;
        }

        // "a benchmark, X, for": an apposition to what was made.
        var after = ThingAfter(sentence, name);
        if (sentence.IsMark(at, ",:–—-") && sentence.Has(at - 1, Things))
        {
            var made = VerbBefore(sentence, at - 1);
            return made >= 0 && !sentence.Is(name.First, "and") && (after & Cue.Nothing) == 0
                ? Own(sentence, name, made, sentence.Tokens[at - 1].Cues)
                : null;
        }

        // "We introduce X, a dataset of ..., and Y, a model that ...".
        if (
            sentence.Is(at, "and")
            && sentence.IsMark(name.Last + 1, ",")
            && sentence.Has(name.Last + 2, Cue.Article)
            && !sentence.IsBackground
            && First(sentence, Cue.Propose) is var first and >= 0
            && first < at
            && sentence.HasBetween(sentence.First, first + 1, Cue.Own)
        )
        {
            return Own(sentence, name, first, ThingBeyond(sentence, name));
        }

        var verb = VerbBefore(sentence, name.First);
        if (verb < 0)
        {
            return null;
        }

        // "an extension of the X dataset" is not X, and "new layers in X" are not X either.
        if (sentence.Is(at, "in"))
        {
            return null;
        }

        for (var i = verb + 1; i <= at; i++)
        {
            if (sentence.Is(i, "of"))
            {
                return null;
            }
        }

        var direct = verb == at || AllBetween(sentence, verb + 1, at, Cue.Article | Cue.New);
        var before = sentence.Tokens[Math.Max(sentence.First, at)].Cues;
        if ((name.IsWeak && !direct) || (sentence.Has(name.Last, Cue.Training) && (after & Things) == 0))
        {
            return null;
        }

        if ((before & Things) != 0 && !sentence.Has(at, Cue.Others) && (after & Cue.Nothing) == 0)
        {
            return Own(sentence, name, verb, before);
        }

        if ((after & (Things | Cue.Nothing)) != 0)
        {
            return (after & Things) != 0 && (after & Cue.Nothing) == 0 ? Own(sentence, name, verb, after) : null;
        }

        var ends = IsEndOfPhrase(sentence, name.Last + 1);
        ends &=
            !name.IsWeak || !(sentence.Is(name.Last + 1, "and") || sentence.Is(name.Last + 1, "of") || sentence.Is(name.Last + 1, "in"));
        var isCoined =
            !name.IsWeak
            && name.Kind == ProseNameKind.Unknown
            && sentence.Tokens[at].Form == TokenForm.None
            && sentence.HasBetween(verb + 1, at, Cue.Article);
        return (direct || isCoined) && ends && (before & Cue.Nothing) == 0 ? Own(sentence, name, verb, ThingBeyond(sentence, name)) : null;
    }

    // "our X", "our X method".
    private static OwnName? Possessed(Sentence sentence, SpottedName name)
    {
        var our =
            sentence.Is(name.First - 1, "our") ? name.First - 1
            : sentence.Is(name.First - 2, "our") && sentence.Has(name.First - 1, Cue.New | Cue.Propose) ? name.First - 2
            : sentence.Is(name.First - 2, "our") && sentence.Has(name.First - 1, Things) ? name.First - 2
            : -1;
        // "our X baseline" is somebody else's X.
        if (our < 0 || name.IsWeak || sentence.Has(name.Last + 1, Cue.Rival))
        {
            return null;
        }

        var after = ThingAfter(sentence, name);
        var context = new GroupContext(sentence, new NameGroup([name]));
        var isVerb =
            sentence.Has(name.Last + 1, Cue.Be | Cue.Result | Cue.Use)
            || (name.Last + 1 < sentence.End && sentence.Words(name.Last + 1, name.Last + 1).EndsWith('s'));
        return (after & Cue.Nothing) == 0 && (!context.IsModifier || isVerb) ? Own(sentence, name, our, after) : null;
    }

    // "X is a novel dataset", "X, a new framework".
    private static OwnName? IsNew(Sentence sentence, SpottedName name)
    {
        var at = name.Last + 1;
        var isGreatest =
            sentence.IsMark(name.Last + 1, ",")
            && sentence.Is(name.Last + 2, "the")
            && (sentence.Is(name.Last + 3, "first") || sentence.Is(name.Last + 3, "largest"));
        if (
            (name.First > sentence.First + 2 && !isGreatest)
            || (sentence.IsBackground && sentence.First > 0)
            || !(sentence.Is(at, "is") || sentence.IsMark(at, ","))
        )
        {
            return null;
        }

        var article = sentence.Is(at + 1, "a") || sentence.Is(at + 1, "an") || sentence.Is(at + 1, "the");
        var isNew = isGreatest || sentence.HasBetween(at + 2, at + 3, Cue.New);
        var thing = ThingBeyond(sentence, name);
        return article && isNew && (thing & Things) != 0 ? Own(sentence, name, at, thing) : null;
    }

    /// <summary>For a text that names nothing as its own: the coined names that it makes the subject of what its results show.</summary>
    /// <param name="sentences">Its sentences.</param>
    public static IEnumerable<OwnName> Subjects(IReadOnlyList<Sentence> sentences)
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
                    yield return Own(sentence, name, name.Last + 1, Cue.Model) with
                    {
                        Rule = "prose-subject-introduces",
                    };
                }
            }
        }
    }

    private static OwnName Own(Sentence sentence, SpottedName name, int cue, Cue thing)
    {
        var kind =
            (thing & Cue.DatasetStrict) != 0 ? ProseNameKind.Dataset
            : (thing & (Cue.Model | Cue.Method)) != 0 ? ProseNameKind.Model
            : ProseNameKind.Unknown;
        return new OwnName(sentence.Words(name.First, name.Last), kind, sentence, name.First, name.Last, cue, cue, Rule);
    }

    // The verb of making whose object begins before a token: nothing but a noun phrase stands between, and the authors are its subject.
    private static int VerbBefore(Sentence sentence, int before)
    {
        for (var i = before - 1; i >= sentence.First && i >= before - Reach; i--)
        {
            if (sentence.Has(i, Cue.Propose) && !sentence.Has(i, Cue.Base))
            {
                var own = sentence.HasBetween(sentence.First, i, Cue.Own) || sentence.Has(i + 1, Cue.Own);
                return own && !sentence.IsBackground ? i : -1;
            }

            // "1) a dataset X, 2) a network Y": each number goes on from the verb.
            if (
                sentence.IsMark(i, ")")
                && sentence.Tokens[Math.Max(i - 1, sentence.First)].Is(TokenForm.Number)
                && First(sentence, Cue.Propose) is var list and >= 0
                && list < i
                && sentence.HasBetween(sentence.First, list + 1, Cue.Own)
            )
            {
                return list;
            }

            if (
                sentence.IsMark(i, ".;()")
                || sentence.Has(i, Cue.With | Cue.On) && !sentence.Is(i, "of") && !sentence.Is(i, "in")
                || sentence.Is(i, "that")
                || sentence.Is(i, "which")
                || sentence.Is(i, "and") && !sentence.Has(i + 1, Cue.New) && sentence.Has(i + 1, Cue.Article)
            )
            {
                return -1;
            }
        }

        return -1;
    }

    private static int First(Sentence sentence, Cue cue)
    {
        for (var i = sentence.First; i < sentence.End; i++)
        {
            if (sentence.Has(i, cue))
            {
                return i;
            }
        }

        return -1;
    }

    private static Cue ThingBefore(Sentence sentence, int at)
    {
        for (var i = at - 1; i >= sentence.First && i > at - 14; i--)
        {
            if (sentence.Has(i, Things | Cue.Nothing))
            {
                return sentence.Has(i, Things) ? sentence.Tokens[i].Cues : Cue.Nothing;
            }
        }

        return Cue.None;
    }

    private static Cue ThingAfter(Sentence sentence, SpottedName name)
    {
        for (var i = name.Last + 1; i <= name.Last + 4 && i < sentence.End; i++)
        {
            if (sentence.Tokens[i].Is(TokenForm.Mark) || sentence.Has(i, Cue.Be | Cue.With | Cue.On | Cue.Own))
            {
                break;
            }

            if (sentence.Has(i, Things | Cue.Nothing))
            {
                return sentence.Tokens[i].Cues;
            }
        }

        return Cue.None;
    }

    // "X, a large dataset of", "X is a framework": the first noun for a thing behind the name.
    private static Cue ThingBeyond(Sentence sentence, SpottedName name)
    {
        for (var i = name.Last + 1; i <= name.Last + 14 && i < sentence.End; i++)
        {
            if (sentence.Has(i, Things) && !sentence.Has(i, Cue.With | Cue.On))
            {
                return sentence.Tokens[i].Cues;
            }

            if (sentence.Has(i, Cue.With | Cue.On) && !sentence.Is(i, "of"))
            {
                break;
            }
        }

        return Cue.None;
    }

    private static bool IsEndOfPhrase(Sentence sentence, int at) =>
        at >= sentence.End || sentence.Tokens[at].Is(TokenForm.Mark) || sentence.Has(at, Cue.With | Cue.On | Cue.Be);

    private static bool AllBetween(Sentence sentence, int first, int last, Cue cues)
    {
        for (var i = first; i <= last; i++)
        {
            if (!sentence.Has(i, cues) && !sentence.Tokens[i].Is(TokenForm.Mark))
            {
                return false;
            }
        }

        return true;
    }
}
