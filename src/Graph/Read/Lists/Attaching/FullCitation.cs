using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Attaching;

/// <summary>A bullet that cites in full what the bullet around it names and links: <c>ShortName [Paper](…)</c> and below it <c>Ann Author,
/// Bo Writer, A Title of Some Words, CVPR 2015</c>.</summary>
internal static class FullCitation
{
    // What is longer than this before a citation is a title itself.
    private const int MaxName = 6;

    /// <summary>Whether a candidate cites what its owner names.</summary>
    public static bool Cites(Titled candidate, Titled owner) =>
        candidate is { HasTitle: true, Title: not null, IsForced: false }
        && !candidate.Parts.Any(PartLink.LeadsToPaper)
        && NamesAndLinks(owner);

    /// <summary>Whether it begins with the names of the authors.</summary>
    public static bool BeginsWithNames(Titled candidate) =>
        candidate.Parts.FindIndex(part => part.Role == PartRole.Authors) is >= 0 and var names && names < candidate.Title!.First;

    private static bool NamesAndLinks(Titled owner) =>
        owner.Parts.Any(IsLabelOfPaper)
        && owner.Title is not { Main.Link: not null }
        && owner.Parts.All(part => part.Role != PartRole.Venue)
        && NameLength(owner) <= MaxName;

    private static bool IsLabelOfPaper(Part part) => PartLink.LeadsToPaper(part) && part.Role is PartRole.Label or PartRole.Badge;

    private static int NameLength(Titled owner) =>
        owner.Parts.Take(owner.Words.OwnParts).Where(part => part.Role == PartRole.Plain).Sum(part => PlainText.Count(part.Text));
}
