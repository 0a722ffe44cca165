namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Writes expressions of a sort, and what all sorts have in common: variables, null, CASE, coalesce.</summary>
internal sealed class ExpressionWriter
{
    private readonly Dice _dice;
    private readonly Func<string, string> _name;
    private readonly Dictionary<Sort, ExpressionWays> _ways;

    public ExpressionWriter(Dice dice, Func<string, string> name)
    {
        (_dice, _name) = (dice, name);
        Patterns = new PatternWriter(dice, this, name);
        _ways = new Dictionary<Sort, ExpressionWays>
        {
            [Sort.Integer] = new IntegerWays(dice, this),
            [Sort.Float] = new FloatWays(dice, this),
            [Sort.Text] = new TextWays(dice, this),
            [Sort.Truth] = new TruthWays(dice, this),
            [Sort.Date] = new DateWays(dice, this),
            [Sort.Integers] = new ListWays(dice, this, Sort.Integers, Sort.Integer, "l"),
            [Sort.Texts] = new ListWays(dice, this, Sort.Texts, Sort.Text, "t"),
            [Sort.Things] = new ListWays(dice, this, Sort.Things, Sort.Anything, "m"),
            [Sort.Map] = new MapWays(dice, this),
            [Sort.Anything] = new AnythingWays(dice, this),
        };
    }

    public PatternWriter Patterns { get; }

    /// <summary>A name that the query does not use yet.</summary>
    public string NewName(string stem) => _name(stem);

    public Phrase Write(Sort sort, Scope scope, int depth)
    {
        if (scope.Of(sort) is { Count: > 0 } variables && _dice.Chance(35))
        {
            return Phrase.Of(sort, $"{_dice.Pick(variables)}");
        }

        if (_dice.Chance(3))
        {
            return Phrase.Of(sort, $"null");
        }

        var ways = _ways[sort];
        if (depth <= 0)
        {
            return _dice.Pick(ways.Leaves)(scope, 0);
        }

        if (_dice.Chance(12))
        {
            return Common(sort, scope, depth - 1);
        }

        return _dice.Chance(25) ? _dice.Pick(ways.Leaves)(scope, depth) : _dice.Pick(ways.Branches)(scope, depth - 1);
    }

    /// <summary>A property of a node or relationship that is known; null where none is.</summary>
    public Phrase? Property(Sort sort, Scope scope, string key)
    {
        var owners = scope.Of(Sort.Node).Concat(key is "i" or "f" or "s" or "id" ? scope.Of(Sort.Relationship) : []).ToList();
        return owners.Count == 0 ? null : Phrase.Of(sort, $"{_dice.Pick(owners)}.{key}");
    }

    private Phrase Common(Sort sort, Scope scope, int depth) =>
        _dice.Below(6) switch
        {
            0 => Phrase.Of(sort, $"coalesce({Write(sort, scope, depth)}, {Write(sort, scope, depth)})"),
            1 => Phrase.Of(
                sort,
                $"CASE {Write(Sort.Anything, scope, depth)} WHEN {Write(Sort.Anything, scope, depth)} THEN {Write(sort, scope, depth)} ELSE {Write(sort, scope, depth)} END"
            ),
            2 => Phrase.Of(sort, $"nullIf({Write(sort, scope, depth)}, {Write(sort, scope, depth)})"),
            3 => Phrase.Of(sort, $"{{k: {Write(sort, scope, depth)}}}.k"),
            4 => Phrase.Of(sort, $"[{Write(sort, scope, depth)}, {Write(sort, scope, depth)}][{_dice.Pick("0", "1", "-1", "2")}]"),
            _ => Phrase.Of(
                sort,
                $"CASE WHEN {Write(Sort.Truth, scope, depth)} THEN {Write(sort, scope, depth)} WHEN {Write(Sort.Truth, scope, depth)} THEN {Write(sort, scope, depth)} END"
            ),
        };
}
