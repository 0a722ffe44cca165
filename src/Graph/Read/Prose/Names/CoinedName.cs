using Graph.Read.Prose.Language;
using Graph.Read.Prose.Sentences;
using static Graph.Read.Prose.Names.NameRun;

namespace Graph.Read.Prose.Names;

/// <summary>Finds names that nobody knows by their look.</summary>
/// <param name="language">The words of the language.</param>
internal sealed class CoinedName(ProseLanguage language)
{
    private const int LongestRun = 7;

    // Words that begin with a capital only because a sentence or heading does.
    private const Cue Small = Cue.Be | Cue.Article | Cue.With | Cue.On | Cue.Own | Cue.Adverb | Cue.Example | Cue.Deny | Cue.Opener;

    /// <summary>The name that begins at a token; null where none does.</summary>
    public SpottedName? Find(string text, List<Token> tokens, int at, int first, int end, LocalNames local)
    {
        if (
            !(IsPiece(text, tokens, at, local) || IsBeforeCoined(text, tokens, at, first, end))
            || IsVerb(tokens[at], at == first)
            || tokens[at].Has(Cue.Tail) && tokens[at].Is(TokenForm.Joined)
            || IsHalf(text, tokens, at, local)
        )
        {
            return null;
        }

        var last = at;
        while (
            last + 1 < end
            && last - at + 1 < LongestRun
            && IsNear(text, tokens, last)
            && (IsPiece(text, tokens, last + 1, local) || IsNumberOfName(text, tokens, last))
        )
        {
            last++;
        }

        last = last == at && !tokens[at].Is(TokenForm.Coined) ? Within(text, tokens, Pair(text, tokens, last, end), end) : last;
        var coined = false;
        for (var i = at; i <= last; i++)
        {
            coined |= tokens[i].Is(TokenForm.Coined);
        }

        // "nuScenes Detection", "MME Benchmark": a noun with a capital is no name of its own.
        if (!coined && at == last && tokens[at].Has(Cue.Dataset | Cue.DatasetStrict | Cue.Field | Cue.Result | Cue.Nothing))
        {
            return null;
        }

        // A capital at the start of a sentence says nothing.
        if (!coined && at == first)
        {
            if (at == last)
            {
                return null;
            }
        }

        return new SpottedName(
            at,
            last,
            Surface(text, tokens, at, last).ToString(),
            ProseNameKind.Unknown,
            IsKnown: false,
            IsOwn: false,
            !coined
        );
    }

    /// <summary>Whether a token can be a piece of a name.</summary>
    public bool IsPiece(string text, List<Token> tokens, int at, LocalNames local)
    {
        var token = tokens[at];
        if (!token.Is(TokenForm.Capital | TokenForm.Coined) || token.Is(TokenForm.Mark) || IsSmall(token))
        {
            return false;
        }

        var surface = Surface(text, tokens, at, at);
        Span<char> buffer = stackalloc char[64];
        return surface.Length > 1
            && !IsQuantity(surface)
            && !IsNoName(surface, language)
            && !IsAdjective(surface)
            && !language.IsNoName(KnownNames.FormOf(surface, buffer))
            && !local.IsNothing(surface.ToString());
    }

    /// <summary>Whether a token is a word with a capital within a sentence that belongs to the name behind it: "the Open X-Embodiment
    /// data".</summary>
    public static bool IsBeforeCoined(string text, List<Token> tokens, int at, int first, int end) =>
        at > first
        && at + 1 < end
        && tokens[at].Has(Cue.New)
        && tokens[at].Is(TokenForm.Capital)
        && tokens[at + 1].Is(TokenForm.Coined)
        && IsNear(text, tokens, at);

    /// <summary>Whether a token is a word that begins sentences and no names.</summary>
    public static bool IsSmall(Token token) => !token.Is(TokenForm.Coined) && token.Has(Small);

    // "Evaluate GridNet", at the beginning of a heading.
    private static bool IsVerb(Token token, bool isFirst) =>
        isFirst && !token.Is(TokenForm.Coined) && token.Has(Cue.Evaluate | Cue.Train | Cue.Training | Cue.Gather | Cue.Tune | Cue.Use);

    // "CNN/DM": what stands behind the stroke is not a name of its own where what stands before it is none.
    private bool IsHalf(string text, List<Token> tokens, int at, LocalNames local) =>
        at > 1
        && tokens[at].Is(TokenForm.Joined)
        && text[tokens[at - 1].Start] == '/'
        && tokens[at - 1].Is(TokenForm.Joined)
        && tokens[at - 2].Is(TokenForm.Coined)
        && !IsPiece(text, tokens, at - 2, local);
}
