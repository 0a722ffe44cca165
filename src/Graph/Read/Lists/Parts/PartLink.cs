using Graph.Model;
using Graph.Read.Lists.Links;

namespace Graph.Read.Lists.Parts;

/// <summary>What the link of a part leads to, as far as the part itself says so.</summary>
internal static class PartLink
{
    /// <summary>Whether a part is a link to a paper, or the label of one that was left out.</summary>
    public static bool LeadsToPaper(Part part)
    {
        if ((part.Link is { } pictured && LinkHosts.IsPicture(pictured.Url)) || LeadsToList(part))
        {
            return false;
        }

        if (IsPaperLabel(part) || IsProjectOnArchive(part) || (part.Link is not null && CitationLabel.IsCitation(part)))
        {
            return true;
        }

        return part.Role == PartRole.Badge ? IsPaperBadge(part) : IsOnPaperHost(part);
    }

    /// <summary>Whether a part is a link to where data can be had: its label says so, or says no more than that it is a link.</summary>
    public static bool LeadsToData(Part part) =>
        part is { Role: PartRole.Label, Link: not null, Word: LinkWord.Any or LinkWord.Dataset or LinkWord.Project };

    /// <summary>Whether a part is a link to a paper on an archive of papers.</summary>
    public static bool LeadsToArchive(Part part) => part.Link is { } link && LinkHosts.IsArchive(link.Url) && LeadsToPaper(part);

    /// <summary>Whether a part is a link within the document.</summary>
    public static bool IsAnchor(Part part) => part.Link?.Url.StartsWith('#') == true;

    // '[Papers](https://github.com/…)': another list.
    private static bool LeadsToList(Part part) =>
        part is { Role: PartRole.Label, Word: LinkWord.Paper, Link: { } link }
        && part.Text.EndsWith("apers", StringComparison.Ordinal)
        && LinkHosts.KindOf(link.Url) == LinkKind.Code;

    // '[paper]' in brackets without a link is the label of one that was left out.
    private static bool IsPaperLabel(Part part) =>
        part is { Role: PartRole.Label, Word: LinkWord.Paper }
        && (part.Link is { } target ? !LinkHosts.IsRoot(target.Url) : part.Enclosure != '\0');

    private static bool IsProjectOnArchive(Part part) =>
        part is { Role: PartRole.Label, Word: LinkWord.Project, Link: { } site }
        && LinkClassifier.Classify(LinkWord.Project, site.Url, false) == LinkKind.Paper;

    private static bool IsPaperBadge(Part badge) =>
        badge.Link is { } link && (LinkHosts.IsPaper(link.Url) || LinkWords.Find(badge.Text) == LinkWord.Paper);

    private static bool IsOnPaperHost(Part part) =>
        part.Link is { } link && LinkHosts.IsPaper(link.Url) && part.Word is null or LinkWord.Any or LinkWord.Paper or LinkWord.Title;
}
