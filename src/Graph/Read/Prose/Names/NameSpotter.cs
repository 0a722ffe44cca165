using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;
using static Graph.Read.Prose.Names.NameRun;

namespace Graph.Read.Prose.Names;

/// <summary>Finds the names of models and data sets in a sentence: known ones by their form, others by their look.</summary>
internal sealed class NameSpotter(KnownNames names, ProseLanguage language)
{
    private const int LongestName = 6;

    private readonly CoinedName _coined = new(language);

    /// <summary>The names between two tokens, from left to right.</summary>
    /// <param name="text">The block's text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="first">The first token to look at.</param>
    /// <param name="end">Behind the last.</param>
    /// <param name="local">What the text itself says of names.</param>
    /// <param name="isRunning">Whether it is running text, in which a capital says something; headings and labels write all words
    /// with capitals.</param>
    /// <param name="column">For a cell, whether its column is one of backbones, where designs have shorter names, or of data sets, where
    /// a capital says that it is a name.</param>
    public List<SpottedName> Spot(
        string text,
        List<Token> tokens,
        int first,
        int end,
        LocalNames local,
        bool isRunning,
        Cue column = Cue.None
    )
    {
        var found = new List<SpottedName>();
        var isOfBackbones = (column & Cue.ColumnBase) != 0;
        for (var i = first; i < end; i++)
        {
            if (
                tokens[i].Is(TokenForm.Mark | TokenForm.Number)
                || (CoinedName.IsSmall(tokens[i]) && !CoinedName.IsBeforeCoined(text, tokens, i, first, end))
            )
            {
                continue;
            }

            if (
                (
                    Known(text, tokens, i, end, local, isRunning, isOfBackbones)
                    ?? _coined.Find(text, tokens, i, (column & Cue.DatasetStrict) != 0 ? -1 : first, end, local)
                ) is
                { } name
            )
            {
                found.Add(name);
                i = name.Last;
            }
        }

        return found;
    }

    // "R50", "RN101", in a column of backbones.
    private KnownName? Backbone(ReadOnlySpan<char> word, bool isOfBackbones)
    {
        if (!isOfBackbones)
        {
            return null;
        }

        var end = word.IndexOf('-') is var hyphen and > 0 ? hyphen : word.Length;
        var digit = word[..end].IndexOfAnyInRange('0', '9');
        return digit > 0 && word[digit..end].IndexOfAnyExceptInRange('0', '9') < 0 && language.Backbone(word[..digit]) is { } name
            ? names.Find(name)
            : null;
    }

    private SpottedName? Known(string text, List<Token> tokens, int at, int end, LocalNames local, bool isRunning, bool isOfBackbones)
    {
        if (!tokens[at].Is(TokenForm.Capital | TokenForm.Coined | TokenForm.Mixed) && tokens[at].Cues != Cue.None)
        {
            return null;
        }

        var last = at;
        while (last + 1 < end && last - at + 1 < LongestName && IsNear(text, tokens, last))
        {
            last++;
        }

        for (var j = last; j >= at; j--)
        {
            var surface = text.AsSpan(tokens[at].Start, tokens[j].End - tokens[at].Start);
            if (tokens[at].Is(TokenForm.Capital | TokenForm.Coined | TokenForm.Mixed) && Own(surface.ToString(), local) is { } own)
            {
                return own with { First = at, Last = j };
            }

            if (names.Find(surface) is { } known)
            {
                // "COCO Stuff", "ImageNet Sketch": a longer name that begins with a known one.
                if (
                    isRunning
                    && j + 1 < end
                    && IsNear(text, tokens, j)
                    && tokens[j + 1].Cues == Cue.None
                    && _coined.IsPiece(text, tokens, j + 1, local)
                    && Known(text, tokens, j + 1, end, local, isRunning: false, isOfBackbones) is null
                )
                {
                    return _coined.Find(text, tokens, at, at - 1, end, local) is { } longer
                        ? longer with
                        {
                            Kind = known.Kind == ProseNameKind.Dataset ? ProseNameKind.Dataset : ProseNameKind.Unknown,
                        }
                        : null;
                }

                // "BraTS 2021": the edition of a challenge.
                if (
                    j + 1 < end
                    && IsNear(text, tokens, j)
                    && known.Kind == ProseNameKind.Dataset
                    && IsYear(Surface(text, tokens, j + 1, j + 1))
                )
                {
                    return new SpottedName(
                        at,
                        j + 1,
                        Surface(text, tokens, at, j + 1).ToString(),
                        known.Kind,
                        IsKnown: true,
                        IsOwn: false,
                        IsWeak: false
                    );
                }

                // "Gemini 2.5 Pro": another version than the one that is known.
                if (
                    j + 1 < end
                    && IsNear(text, tokens, j)
                    && tokens[j + 1].Is(TokenForm.Number)
                    && Surface(text, tokens, j + 1, j + 1).Contains('.')
                    && known.Kind == ProseNameKind.Model
                )
                {
                    var version = Flavoured(text, tokens, j + 1, end);
                    return new SpottedName(
                        at,
                        version,
                        Surface(text, tokens, at, version).ToString(),
                        known.Kind,
                        IsKnown: true,
                        IsOwn: false,
                        IsWeak: false
                    );
                }

                var isVersion =
                    known.Kind == ProseNameKind.Dataset
                    && j + 1 < end
                    && IsNear(text, tokens, j)
                    && Surface(text, tokens, j + 1, j + 1) is ['v' or 'V', >= '0' and <= '9', ..];
                return new SpottedName(
                    at,
                    isVersion ? j + 1 : Flavoured(text, tokens, j, end),
                    isVersion && !Surface(text, tokens, j + 1, j + 1).Contains('.')
                        ? Surface(text, tokens, at, j + 1).ToString()
                        : known.Name,
                    known.Kind,
                    IsKnown: true,
                    IsOwn: false,
                    IsWeak: false
                );
            }
        }

        if (
            (NameSize.Family(Surface(text, tokens, at, at), names, language) ?? Backbone(Surface(text, tokens, at, at), isOfBackbones)) is
            { } family
        )
        {
            return new SpottedName(
                at,
                Flavoured(text, tokens, at, end),
                family.Name,
                family.Kind,
                IsKnown: true,
                IsOwn: false,
                IsWeak: false
            );
        }

        return null;
    }

    private SpottedName? Own(string surface, LocalNames local) =>
        local.IsOwn(surface, out var kind) || local.IsOwn(NameSize.Without(surface, language), out kind)
            ? new SpottedName(0, 0, surface, kind, IsKnown: true, IsOwn: true, IsWeak: false)
        : local.Short(surface) is { } known ? new SpottedName(0, 0, known.Name, known.Kind, IsKnown: true, IsOwn: false, IsWeak: false)
        : null;

    // "Llama2 Chat 7B": what follows and is a size or flavour belongs to the name.
    private static int Flavoured(string text, List<Token> tokens, int last, int end)
    {
        while (last + 1 < end && IsNear(text, tokens, last) && tokens[last + 1].Is(TokenForm.Capital | TokenForm.Mixed))
        {
            var next = Surface(text, tokens, last + 1, last + 1);
            var isSize = next.Length > 1 && char.IsAsciiDigit(next[0]) && next[^1] is 'B' or 'b' or 'M';
            if (!isSize && !(tokens[last + 1].Has(Cue.Flavour) && tokens[last + 1].Is(TokenForm.Capital)))
            {
                break;
            }

            last++;
        }

        return last;
    }
}
