using Graph.Knowledge;
using Graph.Knowledge.Identifiers;
using Graph.Model;
using Graph.Read.Prose;
using Graph.Read.Prose.Names;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate.Texts;

/// <summary>Turns what texts say into claims about the works that they speak for.</summary>
/// <param name="context">The names that are known.</param>
internal sealed class TextClaims(RuleContext context)
{
    private readonly KnownNames _sizes = KnownNames.Of(context.Lexicon, Introduced(context));

    /// <summary>The names that papers of the build introduce, for the reader of prose.</summary>
    public static IEnumerable<(string Name, ProseNameKind Kind)> Introduced(RuleContext context) =>
        context.Introduced().Select(n => (n.Text, n.Kind == TermKind.Dataset ? ProseNameKind.Dataset : ProseNameKind.Model));

    /// <summary>The name that a statement says that a paper introduces.</summary>
    public static Named Introduced(string paper, ProseStatement statement) =>
        new(statement.ObjectKind == ProseNameKind.Dataset ? TermKind.Dataset : TermKind.Model, statement.Object, paper);

    /// <summary>The claims that a statement makes, one for each piece of its evidence; none where an end of it is not known.</summary>
    public IEnumerable<Claim> Of(WorkText text, ProseStatement statement, Basis basis)
    {
        if (Start(text, statement) is not { } from || End(text, statement) is not { } to || IsItself(text, statement))
        {
            yield break;
        }

        foreach (var (line, quote, properties) in Pieces(statement).Where(p => !Credentials.MayHold(p.Quote)))
        {
            var kind = line == 0 ? text.TitleKind : text.Kind;
            var evidence = new Evidence(text.Source, text.Entry, text.LineOf(line), quote, statement.Rule, basis, kind, text.Citation);
            yield return new Claim(statement.Type, from, to, evidence, properties);
        }
    }

    // The words with the name, and those that give the role where they stand apart from it.
    private static IEnumerable<(int Line, string Quote, PropertyMap Properties)> Pieces(ProseStatement statement)
    {
        var result = statement.Result;
        var task = PropertyMap.Empty.With("tasks", result?.Task);
        var score = task.With("metrics", result?.Metric).With("values", result?.Value);
        yield return (statement.Line, statement.Quote, statement.CueLine == 0 ? score : task);
        if (statement.CueLine > 0)
        {
            yield return (statement.CueLine, statement.CueQuote, score);
        }
    }

    private NodeRef? Start(WorkText text, ProseStatement statement)
    {
        if (statement.Type == RelationTypes.CodeFrom)
        {
            return text.Repository is { } repository ? NodeRef.Of(repository) : null;
        }

        if (statement.Type != RelationTypes.Introduces && text.Work.Model is { Kind: TermKind.Dataset })
        {
            return null;
        }

        return statement.Subject is { } subject && statement.Type != RelationTypes.Introduces ? Variant(text, subject) : text.Work.Start;
    }

    // The model that the words name as their subject: the work's own, a size of it, or a version with a name of its own.
    private NodeRef Variant(WorkText text, string subject)
    {
        var known = _sizes.Resolve(subject) ?? subject;
        var own = Own(text, TermKind.Model, subject) ?? Own(text, TermKind.Model, known);
        if (own is not null)
        {
            return NodeRef.Of(own);
        }

        if (text.Kind is not (SourceKind.Readme or SourceKind.Card) || text.Work.Paper is null)
        {
            return text.Work.Start;
        }

        var named = new Named(TermKind.Model, known);
        context.Names.Spell(named);
        return NodeRef.Of(named);
    }

    // A paper's own data set may bear a name that others bear, too.
    private NodeRef? End(WorkText text, ProseStatement statement)
    {
        if (statement.Type == RelationTypes.CodeFrom)
        {
            return RepositoryAddress.Read(statement.Object) is { } address && address.Key != text.Repository
                ? NodeRef.Of(address.Key)
                : null;
        }

        if (statement.Type == RelationTypes.Introduces)
        {
            return NodeRef.Of(Introduced(text.Work.Paper!, statement));
        }

        var kind = statement.Type is RelationTypes.EvaluatesOn or RelationTypes.TrainedOn ? TermKind.Dataset : TermKind.Model;
        var named = Own(text, kind, statement.Object) ?? new Named(kind, statement.Object);
        context.Names.Spell(named);
        return NodeRef.Of(named);
    }

    // Of a work that is one model, the model's own name says nothing new.
    private bool IsItself(WorkText text, ProseStatement statement) =>
        statement.Type == RelationTypes.BuildsOn
        && (statement.Subject is { } subject ? [subject] : OwnNames(text).Select(n => n.Text)).Any(n =>
            Same(n, statement.Object) || Same(_sizes.Resolve(n) ?? n, statement.Object)
        );

    private IEnumerable<Named> OwnNames(WorkText text) => text.Work.Paper is { } paper ? context.IntroducedBy(paper) : [text.Work.Model!];

    private Named? Own(WorkText text, TermKind kind, string name) =>
        OwnNames(text).FirstOrDefault(n => n.Kind == kind && Same(n.Text, name));

    private static bool Same(string one, string other) => NameForm.Of(one) == NameForm.Of(other);
}
