using Graph.Model;
using Graph.Read.Lists.Blocks;
using Graph.Read.Lists.Parts;
using Graph.Text;

namespace Graph.Read.Lists.Candidates;

/// <summary>Follows the headings of a document.</summary>
internal sealed class SectionTracker(SourceText source)
{
    // Below all headings that can be written.
    private const int GroupLevel = 7;

    private readonly List<Heading> _headings = [];

    /// <summary>The section that blocks now stand in.</summary>
    public SectionPath Current { get; private set; } = new();

    /// <summary>All headings so far.</summary>
    public IReadOnlyList<Heading> Headings => _headings;

    /// <summary>Goes on under a heading.</summary>
    public void Enter(Block heading)
    {
        var text = HeadingText.Read(heading.Runs);
        if (PlainText.HasWord(text))
        {
            Enter(heading, text, heading.Level, ContextReader.Read(text));
        }
    }

    /// <summary>Goes on under a bold paragraph that is nothing but a venue: a heading to the eye.</summary>
    /// <returns>Whether it is one; a name in capitals alone is only where the heading above gives the year.</returns>
    public bool EnterGroup(Block paragraph)
    {
        if (EnterYear(paragraph))
        {
            return true;
        }

        if (
            !paragraph.Runs.All(run =>
                run is { Kind: RunKind.Text, Link: null } && (run.Styles.HasFlag(RunStyles.Bold) || string.IsNullOrWhiteSpace(run.Text))
            )
        )
        {
            return false;
        }

        var text = HeadingText.Read(paragraph.Runs);
        var above = ParentOf(GroupLevel).Stated;
        var stated = above is { Year: not null, Venue: null } ? ContextReader.ReadParent(text) : ContextReader.Read(text);
        if (stated.Venue is null)
        {
            return false;
        }

        Enter(paragraph, text, GroupLevel, stated);
        return true;
    }

    // '<summary>2024</summary>', '**Before 2023**': a year and nothing else that opens what is folded, or stands in bold.
    private bool EnterYear(Block paragraph)
    {
        if (
            !paragraph.Runs.All(run =>
                run.Kind != RunKind.Image
                && run.Link is null
                && (paragraph.Kind == BlockKind.Summary || run.Styles.HasFlag(RunStyles.Bold) || string.IsNullOrWhiteSpace(run.Text))
            )
        )
        {
            return false;
        }

        var text = HeadingText.Read(paragraph.Runs);
        if (!ContextReader.IsYear(text))
        {
            return false;
        }

        Enter(paragraph, text, GroupLevel, ContextReader.Read(text));
        return true;
    }

    private void Enter(Block block, string text, int level, VenueYear stated)
    {
        var parent = ParentOf(level);
        // '### 2020' and then '### Conference', '### Journal' of the same rank: all three are of that year.
        var isKind = HeadingKinds.IsKindOfVenue(text);
        if (isKind)
        {
            stated = new VenueYear(
                text.Contains("arxiv", StringComparison.OrdinalIgnoreCase) ? stated.Venue : null,
                Current.Heading?.Level == level ? Current.SiblingYear : null
            );
        }

        var siblingYear = stated is { Year: not null } && (stated.Venue is null || isKind) ? stated.Year : null;
        var heading = new Heading(text, level, QuoteReader.First(source, block.Start, block.End));
        _headings.Add(heading);
        Current = new SectionPath(parent, heading)
        {
            Stated = stated,
            SiblingYear = siblingYear,
            IsOfOtherThings = HeadingKinds.IsOfOtherThings(text) || (parent.IsOfOtherThings && !HeadingKinds.IsOfPapers(text)),
            IsOfDatasets = HeadingKinds.IsOfDatasets(text),
            IsHousekeeping = HeadingKinds.IsHousekeeping(text) || (parent.IsHousekeeping && parent.Heading is not null),
        };
    }

    private SectionPath ParentOf(int level)
    {
        var parent = Current;
        while (parent.Heading is not null && parent.Heading.Level >= level)
        {
            parent = parent.Parent!;
        }

        return parent;
    }
}
