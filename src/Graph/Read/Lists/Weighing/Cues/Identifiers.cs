using Graph.Read.Lists.Choosing;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Weighing.Cues;

/// <summary>Whether an entry identifies its paper.</summary>
internal static class Identifiers
{
    /// <summary>Whether it does: by a number that is not a link, or by a link to an archive.</summary>
    public static bool Has(Titled entry) => IdentifierCue.Find(entry.Text.Plain) || entry.Parts.Any(PartLink.LeadsToArchive);
}
