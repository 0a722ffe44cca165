using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Read.Lint;

/// <summary>Finds the defects of a list, for its maintainer: what the reader had to repair, and what the entries say against each
/// other.</summary>
public static class ListLinter
{
    /// <summary>The rules in the order of their codes.</summary>
    public static ImmutableArray<LintRule> Rules { get; } =
    [
        new("G121", "Duplicate entry", Severity.Warning, Duplicates.FindTitles),
        new("G122", "Same link under two titles", Severity.Error, Duplicates.FindLinks),
        new("G123", "Year contradicts the arXiv identifier", Severity.Warning, Contradictions.FindArxivYears),
        new("G124", "Venue or year contradicts the linked page", Severity.Warning, Contradictions.FindHostVenues),
        new("G125", "Entry outside the list's format", Severity.Info, FormatBreaks.Find),
    ];

    /// <summary>All findings by place: those of the rules and what was repaired while reading.</summary>
    public static ImmutableArray<Diagnostic> Check(Extraction extraction) =>
        [.. extraction.Diagnostics.Concat(Rules.SelectMany(rule => rule.Check(extraction))).Order()];

    /// <summary>What a code means; null for a code that no rule has.</summary>
    public static string? Describe(string code) => Rules.FirstOrDefault(rule => rule.Code == code)?.Name ?? RepairCodes.Describe(code);
}
