using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Prose.Context;
using Graph.Read.Prose.OwnNames;
using Graph.Read.Prose.Rules;
using Graph.Read.Prose.Sentences;
using Graph.Text;

namespace Graph.Read.Prose;

/// <summary>Turns verdicts into statements with the words that say them, each fact once.</summary>
internal sealed class StatementWriter(ProsePage page)
{
    // A quote longer than this is parted into the words around the name and the words that give the role.
    private const int LongestQuote = 600;

    private readonly List<ProseStatement> _statements = [];
    private readonly HashSet<(string Type, string? Subject, string Form)> _said = [];

    /// <summary>What was written, in the order of the text.</summary>
    public ImmutableArray<ProseStatement> Statements() => [.. _statements.OrderBy(s => s.Line)];

    /// <summary>Writes what a rule says of names.</summary>
    public void Write(GroupContext context, ProseVerdict verdict, IEnumerable<SpottedName> names)
    {
        foreach (var name in names)
        {
            foreach (var type in verdict.Types)
            {
                Write(type, context.Sentence, name.First, name.Last, name.Name, KindOf(type), verdict);
            }
        }
    }

    /// <summary>Writes that the work introduces a name.</summary>
    public void Introduce(OwnName own)
    {
        var verdict = new ProseVerdict(own.Rule, [RelationTypes.Introduces], own.CueFirst, own.CueLast);
        Write(
            RelationTypes.Introduces,
            own.Sentence,
            own.First,
            own.Last,
            own.Name,
            own.Kind == ProseNameKind.Dataset ? ProseNameKind.Dataset : ProseNameKind.Model,
            verdict
        );
    }

    /// <summary>Writes one fact, unless it is written already.</summary>
    /// <param name="type">The type.</param>
    /// <param name="sentence">The sentence with the name.</param>
    /// <param name="first">The name's first token.</param>
    /// <param name="last">Its last token.</param>
    /// <param name="name">The name.</param>
    /// <param name="kind">What it names.</param>
    /// <param name="verdict">What the rule says.</param>
    /// <param name="elsewhere">Another sentence that gives the role; null where none does.</param>
    /// <param name="at">The token there.</param>
    public void Write(
        string type,
        Sentence sentence,
        int first,
        int last,
        string name,
        ProseNameKind kind,
        ProseVerdict verdict,
        Sentence? elsewhere = null,
        int at = -1
    )
    {
        if (!_said.Add((type, verdict.Subject, NameForm.Of(name))))
        {
            return;
        }

        // A model's own versions are not models that it builds on, and no data.
        if (page.Local.IsVersion(name) || (type == RelationTypes.BuildsOn && page.Local.IsVariant(name)))
        {
            return;
        }

        // "owner/name" of a hub: who owns it is not what it is called.
        if (sentence.Is(last + 1, "/") && sentence.Tokens[last + 1].Is(TokenForm.Joined) && IsOwner(sentence, first))
        {
            return;
        }

        var nameSpan = SpanOf(sentence, first, last);
        var statement = new ProseStatement(type, verdict.Subject, name, kind, 0, string.Empty, verdict.Rule);
        var cue =
            elsewhere is not null ? (elsewhere, SpanOf(elsewhere, elsewhere.First, at))
            : verdict.CueFirst >= 0 ? (sentence, SpanOf(sentence, verdict.CueFirst, verdict.CueLast))
            : verdict.Outside is { Places.Length: > 0 } outside ? (sentence, (outside.Places[0], outside.Places[^1] + 1))
            : (sentence, nameSpan);
        _statements.Add(Quoted(statement, sentence, nameSpan, cue.Item1, cue.Item2));
    }

    /// <summary>Writes a fact about a repository.</summary>
    public void WriteCode(
        Sentence sentence,
        int start,
        int end,
        string address,
        int cueFirst,
        int cueLast,
        string rule,
        Cut.VisibleText? outside = null
    )
    {
        if (!_said.Add((RelationTypes.CodeFrom, null, address.ToLowerInvariant())))
        {
            return;
        }

        var places = sentence.Block.Text.Places;
        var cue = outside is { Places.Length: > 0 } ? (outside.Places[0], outside.Places[^1] + 1) : SpanOf(sentence, cueFirst, cueLast);
        var statement = new ProseStatement(RelationTypes.CodeFrom, null, address, ProseNameKind.Repository, 0, string.Empty, rule);
        _statements.Add(Quoted(statement, sentence, (places[start], places[end - 1] + 1), sentence, cue));
    }

    private static bool IsOwner(Sentence sentence, int at) =>
        sentence.Block.Text.LinkAt(sentence.Tokens[at].Start) is { } address
        && address.Contains($"/{sentence.Words(at, at)}/", StringComparison.OrdinalIgnoreCase);

    // One quote where name and role stand on one line, near each other; else one for each.
    private ProseStatement Quoted(
        ProseStatement statement,
        Sentence sentence,
        (int Start, int End) name,
        Sentence there,
        (int Start, int End) cue
    )
    {
        var document = page.DocumentOf(sentence);
        var line = document.LineOf(name.Start);
        var cueLine = page.DocumentOf(there).LineOf(cue.Start);
        var shown = sentence.Block.Kind == Cut.ProseBlockKind.Title ? 0 : line;
        var (start, end) = (Math.Min(name.Start, cue.Start), Math.Max(name.End, cue.End));
        if (ReferenceEquals(document, page.DocumentOf(there)) && cueLine == line && end - start <= LongestQuote)
        {
            return statement with { Line = shown, Quote = document.Quote(start, end, line) };
        }

        var shownCue = there.Block.Kind == Cut.ProseBlockKind.Title ? 0 : cueLine;
        return statement with
        {
            Line = shown,
            Quote = document.Quote(name.Start, name.End, line),
            CueLine = shownCue,
            CueQuote = shownCue == 0 ? string.Empty : page.DocumentOf(there).Quote(cue.Start, cue.End, cueLine),
        };
    }

    private static (int Start, int End) SpanOf(Sentence sentence, int first, int last)
    {
        var places = sentence.Block.Text.Places;
        return (places[sentence.Tokens[first].Start], places[sentence.Tokens[last].End - 1] + 1);
    }

    private static ProseNameKind KindOf(string type) =>
        type is RelationTypes.TrainedOn or RelationTypes.EvaluatesOn ? ProseNameKind.Dataset : ProseNameKind.Model;
}
