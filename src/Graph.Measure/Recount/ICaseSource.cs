using System.Collections.Immutable;
using Graph.Measure.Judging;

namespace Graph.Measure.Recount;

/// <summary>Where judged claims come from. Each source of them is one class and one line in <see cref="CaseSources"/>.</summary>
internal interface ICaseSource
{
    /// <summary>What the rows of <c>seeds/confidence.yaml</c> say that they were counted on.</summary>
    string Name { get; }

    /// <summary>The claims that are right or wrong; empty where the source is not there.</summary>
    ImmutableArray<JudgedCase> Cases();
}
