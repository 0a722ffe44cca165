using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Language;
using Graph.Model;
using Graph.Relate.Columns;
using Graph.Resolve.Names;
using Graph.Text;

namespace Graph.Relate.Rules;

/// <summary>A repository bears the name that the title does not say: one made from the title's letters, or one that another entry of the
/// paper or the vocabulary confirms.</summary>
internal sealed class RepositoryIntroducesRule : IRelationRule
{
    // 'VQA': two letters end many names, six are a word.
    private const int ShortestTask = 3;

    private const int LongestTask = 5;

    private static readonly ImmutableArray<string> KindsAtEnd = LanguageFile.Read("repositories")["kinds-at-end"];

    /// <inheritdoc/>
    public string Name => "introduces-repository";

    /// <inheritdoc/>
    public Basis Basis => Basis.Derived;

    /// <inheritdoc/>
    public RulePhase Phase => RulePhase.Repositories;

    /// <inheritdoc/>
    public IEnumerable<Claim> Read(Entry entry, RuleContext context)
    {
        if (entry is not { Paper: { } paper, Title: { IsSurvey: false } title } || CoinedNameSpotter.IsTeam(title.Text))
        {
            yield break;
        }

        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (
            var link in entry.Mention.Links.Where(l =>
                l.Kind is LinkKind.Code or LinkKind.Project or LinkKind.Model && LabelledLinks.KindOf(l) is null
            )
        )
        {
            if (
                RepositoryName.Of(link.Url) is not { } name
                || NameOf(name, paper, title.Text, context) is not { } named
                || context.Introduces(entry, named)
                || !found.Add(NameForm.Of(named.Text))
            )
            {
                continue;
            }

            yield return new Claim(RelationTypes.Introduces, NodeRef.Of(paper), NodeRef.Of(named), entry.Quote(link.Quote, this));
        }
    }

    private static Named? NameOf(string name, string paper, string title, RuleContext context)
    {
        var form = NameForm.Of(name);
        if (context.IntroducedBy(paper) is { Count: > 0 } stated)
        {
            return stated.FirstOrDefault(n => NameForm.Of(n.Text) == form);
        }

        if (context.Lexicon.IntroducedBy(title) is { } term && NameForm.Of(term.Name) == form)
        {
            return new Named(term.Kind, term.Name, paper);
        }

        var named = new Named(TermKind.Model, name, paper);
        var isTaken =
            context.Names.Introducers(named).Any(p => p != paper)
            || context.Lexicon.Find(TermKind.Model, name)?.Paper is not null
            || context.Lexicon.Find(TermKind.Dataset, name) is not null;
        var isLeading = LeadsTitle(name, title);
        var isCoined = !IsOfTaskOrData(name, context) && !NameShape.IsCommon(name) && !RepositoryName.IsDescriptive(name, title);
        var isName = isLeading || (isCoined && Abbreviation.Explains(title, name));
        return isName && !isTaken ? named with { Text = isLeading ? title[..Math.Min(title.Length, name.Length)] : Spelled(name) } : null;
    }

    // A repository called after its task or data (CLVQA, OpenVoc-VidVRD) bears no model's name.
    private static bool IsOfTaskOrData(string name, RuleContext context) =>
        EndsInShortTask(name, context.Lexicon) || name.Split('-', '_').Any(p => context.Lexicon.Find(TermKind.Dataset, p) is not null);

    private static bool EndsInShortTask(string name, Lexicon lexicon) =>
        Enumerable
            .Range(ShortestTask, LongestTask - ShortestTask + 1)
            .Where(length => length <= name.Length)
            .Select(length => name[^length..])
            .Any(end => end.All(char.IsAsciiLetterUpper) && lexicon.All.Tasks.Find(WordSplitter.Split(end)).Any());

    // "CLIP-Driven Universal Model for Organ Segmentation …" under ".../CLIP-Driven-Universal-Model".
    private static bool LeadsTitle(string name, string title) =>
        title.Length > name.Length
        && name.Count(c => c is '-' or '_') >= 2
        && NameForm.Of(title[..name.Length]) == NameForm.Of(name)
        && KindsAtEnd.Any(kind => name.EndsWith(kind, StringComparison.OrdinalIgnoreCase));

    // An acronym in lower case is an acronym all the same.
    private static string Spelled(string name) => name.Length <= 5 && name.All(char.IsAsciiLetterLower) ? name.ToUpperInvariant() : name;
}
