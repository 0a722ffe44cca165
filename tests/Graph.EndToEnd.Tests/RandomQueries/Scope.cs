namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>The variables that a part of a query may use.</summary>
internal sealed class Scope(IEnumerable<(string Name, Sort Sort)> variables)
{
    private readonly List<(string Name, Sort Sort)> _variables = [.. variables];

    public IReadOnlyList<(string Name, Sort Sort)> All => _variables;

    public IReadOnlyList<string> Of(Sort sort) => [.. _variables.Where(v => v.Sort == sort).Select(v => v.Name)];

    public void Add(string name, Sort sort) => _variables.Add((name, sort));

    public Scope With(string name, Sort sort) => new(_variables.Append((name, sort)));
}
