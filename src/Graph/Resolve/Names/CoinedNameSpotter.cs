using System.Text.RegularExpressions;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Text;

namespace Graph.Resolve.Names;

/// <summary>Finds the name that a title coins, if any: before the colon, as a short form in parentheses, in a maker's report, or as the
/// whole title.</summary>
/// <remarks>Slogans, topics, teams and models that exist already stand before colons too; their words and shape give them away.</remarks>
internal sealed class CoinedNameSpotter(Lexicon lexicon)
{
    private static readonly LanguageFile File = LanguageFile.Read("names");

    private static readonly WordSet Carrying = new(File["carrying"], ignoreCase: true);

    private static readonly WordSet Articles = new(File["articles"], ignoreCase: true);

    private static readonly WordSet Nouns = new(File["nouns"], ignoreCase: true);

    private static readonly Regex Report = new(
        $@"^(?:(?:{LanguageFile.Read("titles").OneOf("report-openers")}) (?<name>\S+(?: \S+){{0,2}})"
            + $@"|(?:the )?(?<name>\S+(?: \S+){{0,2}}) (?:{LanguageFile.Read("titles").OneOf("report-kinds")})"
            + $@"|the (?<name>\S+) (?:{LanguageFile.Read("titles").OneOf("report-series")}) of .+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    // "Phi-3 Technical Report: A Highly Capable Language Model …"
    private static readonly Regex ReportKind = new(
        $@"\s+(?:{LanguageFile.Read("titles").OneOf("report-kinds")})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    private readonly NamePhrase _phrases = new(lexicon);

    /// <summary>The name that a title coins, or null.</summary>
    public CoinedName? Spot(string title) =>
        BeforeColon(title) ?? BeforeComma(title) ?? InParentheses(title) ?? InReport(title) ?? AsTitle(title);

    /// <summary>Whether a title speaks of a team at a challenge (<c>TeamS at VQA-Med 2021: …</c>).</summary>
    public static bool IsTeam(string title)
    {
        var colon = title.IndexOf(':', StringComparison.Ordinal);
        var head = (colon < 0 ? title : title[..colon]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return head.Length is >= 3 and <= 6 && string.Equals(head[1], "at", StringComparison.OrdinalIgnoreCase);
    }

    private CoinedName? BeforeColon(string title)
    {
        var colon = title.AsSpan().IndexOfAny(':', '：');
        if (colon < 2 || colon > title.Length - 4)
        {
            return null;
        }

        var head = ReportKind.Replace(title[..colon].TrimEnd(), "");
        var words = head.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (IsTeam(title))
        {
            return AfterTeam(title, colon);
        }

        if (words.Length == 1 ? (NameShape.IsName(head) && !IsField(head)) || HoldsModel(head) : _phrases.IsName(head, words))
        {
            return new CoinedName(head, title.IndexOf(words[0], StringComparison.Ordinal), CoinageCue.BeforeColon);
        }

        if (AfterPhrase(title, colon) is { } later)
        {
            return later;
        }

        return
            words.Length > 2
            && Carrying.Contains(words[^2])
            && NameShape.IsCoinage(words[^1])
            && lexicon.Find(TermKind.Model, words[^1]) is null
            ? new CoinedName(words[^1], head.Length - words[^1].Length, CoinageCue.BeforeColon)
            : null;
    }

    // "Clip-lung", where a title gave up its capitals.
    private bool HoldsModel(string word) =>
        word.Split('-') is { Length: > 1 } parts && parts.Any(p => lexicon.Find(TermKind.Model, p) is not null);

    private bool IsField(string word) =>
        WordSplitter.Split(word) is var words
        && lexicon.All.Tasks.Find(words).Concat(lexicon.All.Modalities.Find(words)).Any(m => m.First == 0 && m.Last == words.Length - 1);

    // "Sparse-Linear Attention: SLA: Beyond Sparsity": the name behind the phrase that leads to it.
    private CoinedName? AfterPhrase(string title, int colon)
    {
        var next = title.IndexOf(':', colon + 1);
        var name = next < 0 ? "" : title[(colon + 1)..next].Trim();
        return NameShape.IsCoinage(name) && !name.Contains(' ', StringComparison.Ordinal) && !IsField(name)
            ? new CoinedName(name, title.IndexOf(name, colon, StringComparison.Ordinal), CoinageCue.BeforeColon)
            : null;
    }

    private static CoinedName? AfterTeam(string title, int colon)
    {
        var start = colon + 1;
        while (start < title.Length && title[start] == ' ')
        {
            start++;
        }

        var words = title[start..].Split(' ');
        return words.Length > 2 && NameShape.IsCoinage(words[0]) && string.Equals(words[1], "for", StringComparison.OrdinalIgnoreCase)
            ? new CoinedName(words[0], start, CoinageCue.BeforeColon)
            : null;
    }

    // "iGibson, a Simulation Environment for …"
    private CoinedName? BeforeComma(string title)
    {
        var comma = title.IndexOf(", ", StringComparison.Ordinal);
        if (comma < 2 || title.IndexOf(' ', StringComparison.Ordinal) != comma + 1)
        {
            return null;
        }

        var name = title[..comma];
        var next = title.IndexOf(' ', comma + 2);
        return next > 0 && Articles.Contains(title.AsSpan((comma + 2)..next)) && NameShape.IsName(name) && !IsField(name)
            ? new CoinedName(name, 0, CoinageCue.BeforeColon)
            : null;
    }

    private CoinedName? InParentheses(string title)
    {
        var open = title.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : title.IndexOf(')', open);
        if (open < 8 || close < open + 4)
        {
            return null;
        }

        var name = title[(open + 1)..close];
        var phrase = title[..open];
        var known = lexicon.Find(TermKind.Model, name) is not null || lexicon.Find(TermKind.Dataset, name) is not null;
        return
            !known
            && !name.Contains(' ', StringComparison.Ordinal)
            && NameShape.IsCoinage(name)
            && phrase.Split(' ').Any(w => Nouns.Contains(w))
            && Abbreviation.Explains(phrase, name)
            ? new CoinedName(name, open + 1, CoinageCue.InParentheses)
            : null;
    }

    private CoinedName? InReport(string title) =>
        Report.Match(title) is { Success: true } match && match.Groups["name"] is var name && IsNameInReport(name.Value)
            ? new CoinedName(name.Value, name.Index, CoinageCue.InReport)
            : null;

    // "Yi-Lightning": the words behind it say that it is a name.
    private bool IsNameInReport(string text) =>
        IsNameAlone(text) || (!text.Contains(' ', StringComparison.Ordinal) && NameShape.IsName(text) && !IsField(text));

    // Three words or more are a phrase, unless they are known.
    private CoinedName? AsTitle(string title) =>
        IsNameAlone(title) && (title.AsSpan().Count(' ') < 2 || lexicon.Find(TermKind.Model, title) is not null)
            ? new CoinedName(title, 0, CoinageCue.AsTitle)
            : null;

    private bool IsNameAlone(string text) =>
        lexicon.Find(TermKind.Model, text) is not null
        || (
            text.Split(' ') is var words
            && (words.Length == 1 ? NameShape.IsCoinage(text) || NameShape.IsCompound(text) : _phrases.IsName(text, words))
        );
}
