using Graph.Model;

namespace Graph.Read.Lint;

/// <summary>A rule for maintainers of lists.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it finds, a few words.</param>
/// <param name="Severity">How much a finding matters.</param>
/// <param name="Check">What it finds in a list.</param>
public sealed record LintRule(string Code, string Name, Severity Severity, Func<Extraction, IEnumerable<Diagnostic>> Check);
