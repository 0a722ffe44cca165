namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Maps.</summary>
internal sealed class MapWays(Dice dice, ExpressionWriter writer) : ExpressionWays(dice, writer)
{
    public override IReadOnlyList<Func<Scope, int, Phrase>> Leaves =>
        [
            (s, _) => Phrase.Of(Sort.Map, $"{{k: {Integer(s, 0)}}}"),
            (s, _) =>
                Owners(s) is { Count: > 0 } owners ? Phrase.Of(Sort.Map, $"properties({Dice.Pick(owners)})") : Phrase.Of(Sort.Map, $"{{}}"),
        ];

    public override IReadOnlyList<Func<Scope, int, Phrase>> Branches =>
        [(s, d) => Phrase.Of(Sort.Map, $"{{k: {Anything(s, d)}, i: {Integer(s, d)}, s: {Anything(s, d)}}}"), Projection, Projection];

    private static IReadOnlyList<string> Owners(Scope scope) => [.. scope.Of(Sort.Node), .. scope.Of(Sort.Relationship)];

    private Phrase Projection(Scope scope, int depth)
    {
        var owners = Owners(scope).Concat(scope.Of(Sort.Map)).ToList();
        if (owners.Count == 0)
        {
            return Phrase.Of(Sort.Map, $"{{k: {Anything(scope, depth)}}}");
        }

        var others = scope.All.Where(v => v.Sort is Sort.Integer or Sort.Text or Sort.Truth).Select(v => v.Name).ToList();
        var pieces = new List<Phrase>
        {
            Phrase.Of(Sort.Optional, $"{Dice.Pick(".*", ".i", ".s, .missing", ".m")}"),
            Phrase.Of(Sort.Optional, $"k: {Anything(scope, depth)}"),
        };
        if (others.Count > 0 && Dice.Chance(30))
        {
            pieces.Add(Phrase.Of(Sort.Optional, $"{Dice.Pick(others)}"));
        }

        return Phrase.Of(Sort.Map, $"{Dice.Pick(owners)} {{{Phrase.Joined(Sort.Map, ", ", pieces)}}}");
    }
}
