using Graph.Knowledge;
using Graph.Knowledge.Curated;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate;

/// <summary>Which models and datasets the names of curated entries mean.</summary>
internal sealed class CuratedNames(CuratedFacts curated, RuleContext context, IReadOnlySet<string> present, CuratedContradictions problems)
{
    private readonly HashSet<string> _models = [.. curated.Works.Where(w => w.Model is not null).Select(w => NameForm.Of(w.Model!.Text))];

    /// <summary>The end of a fact; null where the name cannot be used, which is said.</summary>
    public Named? EndOf(CuratedWork work, CuratedFact fact)
    {
        var kind = fact.Type == Model.RelationTypes.BuildsOn ? TermKind.Model : TermKind.Dataset;
        var named = new Named(kind, fact.To.Text);
        if (IsKnown(named))
        {
            if (context.Names.KeyOf(named) is not null)
            {
                return named;
            }

            problems.Ambiguous(work, fact.To);
        }
        else if (IsKnown(named with { Kind = Other(kind) }))
        {
            problems.OtherKind(work, fact.To, kind);
        }
        else if (LookAlike(kind, fact.To.Text) is { } term)
        {
            problems.LookAlike(work, fact.To, term.Name);
        }
        else
        {
            problems.Unknown(work, fact.To, kind, Known(kind));
        }

        return null;
    }

    /// <summary>The model of an entry; null where it has none, or one that cannot be used, which is said.</summary>
    public Named? ModelOf(CuratedWork work, string? paper)
    {
        if (work.Model is not { } model)
        {
            return null;
        }

        var named = new Named(TermKind.Model, model.Text);
        if (!IsListed(named) && IsKnown(named with { Kind = TermKind.Dataset }))
        {
            problems.OtherKind(work, model, TermKind.Model);
            return null;
        }

        // A name that several papers introduce means that of the entry's own paper.
        return paper is not null && (context.Names.Introducers(named).Contains(paper) || context.Names.KeyOf(named) is null)
            ? named with
            {
                Introducer = paper,
            }
            : named;
    }

    private bool IsKnown(Named named) => IsListed(named) || (named.Kind == TermKind.Model && _models.Contains(NameForm.Of(named.Text)));

    private bool IsListed(Named named) =>
        context.Lexicon.Find(named.Kind, named.Text) is not null
        || context.Names.Introducers(named).Count > 0
        || (context.Names.KeyOf(named) is { } key && present.Contains(key));

    private Term? LookAlike(TermKind kind, string name)
    {
        var form = NameForm.Of(name);
        return context.Lexicon.Terms.FirstOrDefault(t => t.Kind == kind && t.Not.Any(n => NameForm.Of(n) == form));
    }

    private IEnumerable<string> Known(TermKind kind) =>
        context
            .Lexicon.Terms.Where(t => t.Kind == kind)
            .SelectMany(t => t.Aliases.Prepend(t.Name))
            .Concat(kind == TermKind.Model ? curated.Works.Where(w => w.Model is not null).Select(w => w.Model!.Text) : []);

    private static TermKind Other(TermKind kind) => kind == TermKind.Model ? TermKind.Dataset : TermKind.Model;
}
