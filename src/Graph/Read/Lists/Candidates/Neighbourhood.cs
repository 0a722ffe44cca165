namespace Graph.Read.Lists.Candidates;

/// <summary>Where a candidate stands, so that those in one place can be compared.</summary>
/// <param name="Section">The headings above.</param>
/// <param name="Kind">What kind of block it is.</param>
/// <param name="Depth">How deep an item is nested, from 0; 0 for all else.</param>
/// <param name="Table">The table of a row, else null.</param>
internal readonly record struct Neighbourhood(SectionPath Section, CandidateKind Kind, int Depth, TableShape? Table);
