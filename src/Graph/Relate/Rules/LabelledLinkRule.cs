using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Relate.Columns;
using Graph.Resolve.Names;

namespace Graph.Relate.Rules;

/// <summary>A link or name behind a label that says what it is: an environment or benchmark (<c>ExpEnv: [MuJoCo](…), Atari</c>), data to
/// train on, the base of a model, its teacher where the title says that it was distilled.</summary>
/// <param name="name">The rule's name.</param>
/// <param name="type">The relation that the label states.</param>
/// <param name="kinds">The labels.</param>
internal sealed class LabelledLinkRule(string name, string type, params ImmutableArray<ColumnKind> kinds) : IRelationRule
{
    private static readonly PhraseSet Distilling = new(LanguageFile.Read("relations")["distilling"], ignoreCase: true, beginnings: true);

    /// <summary>The rules, one for each relation that labels state.</summary>
    public static IEnumerable<IRelationRule> All { get; } =
    [
        new LabelledLinkRule("evaluates-on-link", RelationTypes.EvaluatesOn, ColumnKind.Environments, ColumnKind.EvaluatedOn),
        new LabelledLinkRule("trained-on-link", RelationTypes.TrainedOn, ColumnKind.TrainingData),
        new LabelledLinkRule("builds-on-link", RelationTypes.BuildsOn, ColumnKind.Bases, ColumnKind.Teachers),
    ];

    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public Basis Basis => Basis.Stated;

    /// <inheritdoc/>
    public IEnumerable<Named> Spelled(Entry entry, IEnumerable<Claim> read) => read.Select(c => c.To.Named!);

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        // The links in a row's cells are read with their column.
        if (entry.Paper is not { } paper || !entry.Mention.Cells.IsEmpty || entry.Title is { IsSurvey: true })
        {
            yield break;
        }

        var kind = type == RelationTypes.BuildsOn ? TermKind.Model : TermKind.Dataset;
        foreach (var (text, quote) in kinds.Where(k => k != ColumnKind.Teachers || IsDistilled(entry)).SelectMany(k => Behind(k, entry)))
        {
            var named = new Named(kind, text);
            yield return new Claim(type, NodeRef.Of(paper), NodeRef.Of(named), entry.Quote(quote, this));
        }
    }

    private static IEnumerable<(string Name, Quote Quote)> Behind(ColumnKind kind, Entry entry) =>
        LabelledLinks
            .Under(kind, entry.Mention)
            .Select(l => (l.Name, l.Link.Quote))
            .Concat(entry.Labelled.Where(v => v.Kind == kind).Select(v => (v.Name, v.Quote)));

    private static bool IsDistilled(Entry entry) => entry.Title is { } title && Distilling.IsIn(title.Text);
}
