using System.Collections.Immutable;
using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;

namespace Graph.Read.Prose.Names;

/// <summary>Names that a sentence joins: <c>the X, Y and Z datasets</c>.</summary>
/// <param name="Names">The names, from left to right.</param>
internal sealed record NameGroup(ImmutableArray<SpottedName> Names)
{
    private const int LongestAside = 10;

    /// <summary>The first token.</summary>
    public int First => Names[0].First;

    /// <summary>The last token.</summary>
    public int Last => Names[^1].Last;

    /// <summary>The groups of a sentence, from left to right.</summary>
    public static IEnumerable<NameGroup> Of(Sentence sentence)
    {
        var open = ImmutableArray.CreateBuilder<SpottedName>();
        foreach (var name in sentence.Names)
        {
            if (open.Count > 0 && !AreJoined(sentence, open[^1], name))
            {
                yield return new NameGroup(open.ToImmutable());
                open.Clear();
            }

            open.Add(name);
        }

        if (open.Count > 0)
        {
            yield return new NameGroup(open.ToImmutable());
        }
    }

    private static bool AreJoined(Sentence sentence, SpottedName left, SpottedName right)
    {
        if (
            (left.IsOwn != right.IsOwn && !sentence.IsMark(right.First - 1, "+"))
            || (left.Kind != right.Kind && left.Kind != ProseNameKind.Unknown && right.Kind != ProseNameKind.Unknown)
        )
        {
            return false;
        }

        var joins = 0;
        for (var i = left.Last + 1; i < right.First; i++)
        {
            if (sentence.IsMark(i, "(["))
            {
                var close = CloseOf(sentence, i, right.First);
                if (close < 0)
                {
                    return false;
                }

                i = close;
                continue;
            }

            if (
                sentence.IsMark(i, ",，&/+、")
                || sentence.Is(i, "and")
                || sentence.Is(i, "or")
                || sentence.Has(i, Cue.And)
                || (sentence.Is(i, "as") && (sentence.Is(i + 1, "well") || sentence.Is(i - 1, "well")))
                || sentence.Is(i, "well")
            )
            {
                joins++;
                continue;
            }

            // "the Flickr30k captioning, RefCOCO and": a noun of which nothing is known, directly before the comma.
            var isPlain =
                i == left.Last + 1
                && left.Kind != ProseNameKind.Model
                && sentence.Tokens[i].Form == TokenForm.None
                && (sentence.Tokens[i].Cues & ~Cue.Field) == Cue.None
                && (sentence.IsMark(i + 1, ",") || sentence.Is(i + 1, "and"));
            // "VizWiz VQA, GQA": a task in capitals, which is not a name.
            var isTask =
                i == left.Last + 1 && sentence.Tokens[i].Is(TokenForm.Coined) && (sentence.IsMark(i + 1, ",") || sentence.Is(i + 1, "and"));
            var isNoun = joins == 0 && (isPlain || isTask || sentence.Has(i, Cue.Dataset | Cue.Model | Cue.Part | Cue.Flavour));
            // "scene-related X, temporal-related Y, untrimmed Z": an adjective of which nothing is known.
            var isAdjective =
                joins > 0
                && i >= right.First - 2
                && (sentence.Tokens[i].Form & ~TokenForm.Joined) == TokenForm.None
                && sentence.Tokens[i].Cues is Cue.None or Cue.Tail;
            if (
                !isNoun
                && !isAdjective
                && !sentence.Has(i, Cue.Article | Cue.New)
                && !sentence.IsMark(i, ")\"'“”’‘`¤")
                && !sentence.Tokens[i].Is(TokenForm.Number)
            )
            {
                return false;
            }
        }

        return joins > 0;
    }

    private static int CloseOf(Sentence sentence, int open, int end)
    {
        for (var i = open + 1; i < end && i <= open + LongestAside; i++)
        {
            if (sentence.IsMark(i, ")]"))
            {
                return i;
            }
        }

        return -1;
    }
}
