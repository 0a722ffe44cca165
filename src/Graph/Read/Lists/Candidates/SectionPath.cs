using System.Collections.Immutable;
using Graph.Model;
using Graph.Read.Lists.Parts;

namespace Graph.Read.Lists.Candidates;

/// <summary>A heading and the headings above it.</summary>
internal sealed class SectionPath
{
    /// <summary>What stands before the first heading.</summary>
    public SectionPath() { }

    /// <summary>What stands under a heading.</summary>
    public SectionPath(SectionPath parent, Heading heading) =>
        (Parent, Heading, Headings) = (parent, heading, parent.Headings.Add(heading));

    /// <summary>The heading above, else null.</summary>
    public SectionPath? Parent { get; }

    /// <summary>The heading; null for what stands before the first one.</summary>
    public Heading? Heading { get; }

    /// <summary>All headings, outermost first.</summary>
    public ImmutableArray<Heading> Headings { get; } = [];

    /// <summary>The venue and year that the heading states by itself.</summary>
    public VenueYear Stated { get; init; }

    /// <summary>The year that a heading of this rank stated, for headings of kinds beside it; else null.</summary>
    public int? SiblingYear { get; init; }

    /// <summary>Whether its heading announces something other than papers, so that a paper must show more.</summary>
    public bool IsOfOtherThings { get; init; }

    /// <summary>Whether the heading announces data sets, benchmarks or environments.</summary>
    public bool IsOfDatasets { get; init; }

    /// <summary>Whether what stands under the heading is about the list itself.</summary>
    public bool IsHousekeeping { get; init; }
}
