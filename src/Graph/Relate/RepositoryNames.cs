using Graph.Model;
using Graph.Resolve.Names;

namespace Graph.Relate;

/// <summary>Names of repositories that look coined and that no rule used: what a curator may want to look at.</summary>
internal static class RepositoryNames
{
    /// <summary>The names, entry by entry.</summary>
    public static IEnumerable<UndecidedName> Unused(IEnumerable<Entry> entries, RuleContext context) =>
        from entry in entries
        where entry is { Paper: not null, Title: { IsSurvey: false } } && context.IntroducedBy(entry.Paper).Count == 0
        from link in entry.Mention.Links
        where link.Kind == LinkKind.Code
        let name = RepositoryName.Of(link.Url)
        where name is not null && NameShape.IsCoinage(name) && !RepositoryName.IsDescriptive(name, entry.Title!.Text)
        select new UndecidedName(
            entry.Mention.Source,
            entry.Mention.Line,
            name,
            "the repository bears it, but the title does not explain it"
        );
}
