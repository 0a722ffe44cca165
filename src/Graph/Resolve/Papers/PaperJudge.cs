using System.Collections.Immutable;
using Graph.Knowledge.Identifiers;
using Graph.Resolve.Matching;

namespace Graph.Resolve.Papers;

/// <summary>Weighs what speaks for and against two mentions being one paper.</summary>
/// <remarks>The weights are log-odds in the manner of Fellegi and Sunter (1969), set by hand so that each case of the decision
/// `src/decisions/when-two-mentions-are-one-paper.md` comes out as stated there; no list was used to fit them.</remarks>
/// <param name="weight">The weight of a folded word in titles: how rare it is.</param>
/// <param name="contested">Identifiers that stand under two different titles: they speak neither for nor against.</param>
internal sealed class PaperJudge(Func<string, double> weight, IReadOnlySet<Identifier> contested)
{
    /// <summary>Compares two claims.</summary>
    public PaperVerdict Judge(PaperClaim left, PaperClaim right)
    {
        var reasons = ImmutableArray.CreateBuilder<PaperReason>();
        var agreement = RecordAgreement.Of(left.Comparable, right.Comparable, weight);
        if (left.Title.Length > 0 && right.Title.Length > 0)
        {
            reasons.Add(OfTitles(agreement.Title, left.Words));
            AddSameList(reasons, agreement.Title.Kind, left, right);
        }

        AddIdentifiers(reasons, left, right);
        AddAuthors(reasons, agreement.Authors);
        AddVenues(reasons, agreement.Venue, left, right);
        AddYears(reasons, agreement, left, right);
        return new(reasons.DrainToImmutable());
    }

    /// <summary>The claim's identifier of a scheme that gives a paper only one (arXiv), where nobody contests it, else null.</summary>
    public Identifier? Unique(PaperClaim claim)
    {
        foreach (var identifier in claim.Identifiers)
        {
            if (IdentifierSchemes.Of(identifier).IsUnique && !contested.Contains(identifier))
            {
                return identifier;
            }
        }

        return null;
    }

    private static PaperReason OfTitles(TitleAgreement title, TitleWords words)
    {
        // One word names a thing and no paper; with each further word a coincidence is less likely.
        var same = words.ContentCount <= 1 ? 1 : 2 + Math.Min(words.ContentCount, 5);
        return title.Kind switch
        {
            TitleAgreementKind.Same => new("same-title", same, "The titles have the same letters."),
            TitleAgreementKind.Spelling => new("title-spelling", same - 1, "The titles differ only in spelling or in small words."),
            TitleAgreementKind.Tail => new("title-tail", same - 2, "The titles are the same but for a name before the colon."),
            TitleAgreementKind.Beginning or TitleAgreementKind.Similar => new(
                "similar-title",
                -6,
                "The titles share {0:P0} of their words by weight, but not all.",
                title.Share
            ),
            _ => new("different-title", -9, "The titles share only {0:P0} of their words by weight.", title.Share),
        };
    }

    // A list names a paper once: where two of its entries have two titles, even the authors may have been copied along with the link.
    private static void AddSameList(
        ImmutableArray<PaperReason>.Builder reasons,
        TitleAgreementKind title,
        PaperClaim left,
        PaperClaim right
    )
    {
        if (
            title >= TitleAgreementKind.Beginning
            && left.Place.Source == right.Place.Source
            && left.Mention is not null
            && right.Mention is not null
        )
        {
            reasons.Add(new("same-list", -4, "One list has both titles."));
        }
    }

    private void AddIdentifiers(ImmutableArray<PaperReason>.Builder reasons, PaperClaim left, PaperClaim right)
    {
        foreach (var identifier in left.Identifiers.Where(i => !contested.Contains(i)))
        {
            if (right.Identifiers.Contains(identifier))
            {
                reasons.Add(new("same-identifier", 7, "Both carry {0}.", identifier));
                return;
            }
        }

        foreach (var identifier in left.Identifiers.Where(i => !contested.Contains(i)))
        {
            foreach (var other in right.Identifiers.Where(o => o.Scheme == identifier.Scheme && !contested.Contains(o)))
            {
                reasons.Add(new("two-identifiers", Against(identifier), "One carries {0}, the other {1}.", identifier, other));
                return;
            }
        }
    }

    // arXiv gives a paper one number. A paper may have two DOIs (the conference's and the journal's), two pages on OpenReview (a
    // workshop's and a conference's), and so on.
    private static double Against(Identifier identifier) => IdentifierSchemes.Of(identifier).IsUnique ? -8 : -4;

    private static void AddAuthors(ImmutableArray<PaperReason>.Builder reasons, AuthorAgreement authors)
    {
        if (!authors.IsKnown)
        {
            return;
        }

        var (weight, pattern) = authors.OfShorter switch
        {
            >= 0.5 when authors.Common > 1 || Math.Max(authors.Left, authors.Right) == 1 => (
                5,
                "{0} of at least {1} authors are the same."
            ),
            > 0 => (1, "{0} of at least {1} authors may be the same."),
            _ => (-5, "None of the authors is the same."),
        };
        reasons.Add(new("authors", weight, pattern, authors.Common, Math.Min(authors.Left, authors.Right)));
    }

    private static void AddVenues(ImmutableArray<PaperReason>.Builder reasons, VenueAgreement venue, PaperClaim left, PaperClaim right)
    {
        if (venue == VenueAgreement.Same)
        {
            reasons.Add(new("venue", 1, "Both appeared at {0}.", left.Comparable.Venue?.Name ?? left.Comparable.Record.Venue));
        }
        else if (venue == VenueAgreement.Different)
        {
            reasons.Add(
                new("venue", -2, "One appeared at {0}, the other at {1}.", left.Comparable.Record.Venue, right.Comparable.Record.Venue)
            );
        }
    }

    // A preprint comes a year or two before the paper.
    private static void AddYears(ImmutableArray<PaperReason>.Builder reasons, RecordAgreement agreement, PaperClaim left, PaperClaim right)
    {
        if (agreement.YearsApart is not { } apart)
        {
            return;
        }

        var tolerated = agreement.Venue == VenueAgreement.Preprint ? 2 : 1;
        var weight =
            apart == 0 ? 1
            : apart <= tolerated ? 0
            : apart == tolerated + 1 ? -1
            : -2;
        if (weight != 0)
        {
            reasons.Add(
                new(
                    "year",
                    weight,
                    apart == 0 ? "Both are of {0}." : "One is of {0}, the other of {1}.",
                    left.Comparable.Record.Year,
                    right.Comparable.Record.Year
                )
            );
        }
    }
}
