using System.Collections.Immutable;
using Graph.Knowledge;
using Graph.Knowledge.Identifiers;
using Graph.Model;
using Graph.Resolve.Matching;

namespace Graph.Resolve.Papers;

/// <summary>What one mention says of a paper, ready to be compared.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="File">The file, for diagnostics.</param>
/// <param name="Mention">The mention; null for a survey paper that is only known because a list accompanies it.</param>
/// <param name="Comparable">Title, authors, venue and year. The title is cleaned; it is empty where the row gives an identifier
/// alone.</param>
/// <param name="Venue">The venue; null where the mention gives none. <see cref="Comparable"/> has it only where the table knows it.</param>
/// <param name="Identifiers">What its paper links carry, distinct, in their order.</param>
/// <param name="Urls">The addresses of its paper links, redirects followed, distinct, in their order.</param>
internal sealed record PaperClaim(
    MentionPlace Place,
    string File,
    Mention? Mention,
    ComparableRecord Comparable,
    Venue? Venue,
    ImmutableArray<Identifier> Identifiers,
    ImmutableArray<string> Urls
)
{
    /// <summary>The cleaned title.</summary>
    public string Title => Comparable.Record.Title;

    /// <summary>The title's words.</summary>
    public TitleWords Words => Comparable.Title;
}
