using Graph.Read.Lists.Candidates;

namespace Graph.Read.Lists.Choosing;

/// <summary>A candidate and the words gathered for it: its own, later with those of the details that belong to it.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Cut">The words.</param>
/// <param name="OwnParts">How many of the parts are its own; the others are of details.</param>
/// <param name="TitleFrom">The first part that can be of its title: after its own ones where a detail cites the paper in full.</param>
/// <param name="End">Offset in the source after the last character of all the words.</param>
internal sealed record Gathered(Candidate Candidate, CutText Cut, int OwnParts, int TitleFrom, int End)
{
    /// <summary>A candidate with its own words alone.</summary>
    public static Gathered Alone(Candidate candidate) => new(candidate, candidate.Cut, candidate.Cut.Parts.Length, 0, candidate.End);
}
