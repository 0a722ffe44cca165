namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>The ways to write an expression of one sort.</summary>
internal abstract class ExpressionWays(Dice dice, ExpressionWriter writer)
{
    /// <summary>Ways that need nothing below them.</summary>
    public abstract IReadOnlyList<Func<Scope, int, Phrase>> Leaves { get; }

    /// <summary>Ways that are made of smaller expressions.</summary>
    public abstract IReadOnlyList<Func<Scope, int, Phrase>> Branches { get; }

    protected Dice Dice { get; } = dice;

    protected ExpressionWriter Writer { get; } = writer;

    protected Phrase Integer(Scope scope, int depth) => Writer.Write(Sort.Integer, scope, depth);

    protected Phrase Float(Scope scope, int depth) => Writer.Write(Sort.Float, scope, depth);

    protected Phrase Text(Scope scope, int depth) => Writer.Write(Sort.Text, scope, depth);

    protected Phrase Truth(Scope scope, int depth) => Writer.Write(Sort.Truth, scope, depth);

    protected Phrase Date(Scope scope, int depth) => Writer.Write(Sort.Date, scope, depth);

    protected Phrase Integers(Scope scope, int depth) => Writer.Write(Sort.Integers, scope, depth);

    protected Phrase Texts(Scope scope, int depth) => Writer.Write(Sort.Texts, scope, depth);

    protected Phrase Things(Scope scope, int depth) => Writer.Write(Sort.Things, scope, depth);

    protected Phrase Map(Scope scope, int depth) => Writer.Write(Sort.Map, scope, depth);

    protected Phrase Anything(Scope scope, int depth) => Writer.Write(Sort.Anything, scope, depth);

    /// <summary>A small integer that no calculation is in: for repetitions and positions.</summary>
    protected Phrase Small() => Phrase.Of(Sort.Integer, $"{Dice.Below(4)}");

    /// <summary>An integer within 32 bits, which may be negative or null.</summary>
    protected Phrase Position(Scope scope, int depth) =>
        Dice.Below(4) switch
        {
            0 => Phrase.Of(Sort.Integer, $"{Dice.Pick("-1", "-2", "null")}"),
            1 => Phrase.Of(Sort.Integer, $"size({Texts(scope, depth)})"),
            2 => Writer.Property(Sort.Integer, scope, "i") ?? Small(),
            _ => Small(),
        };

    /// <summary>A pattern for a subquery, what it binds in a scope of its own.</summary>
    protected (Phrase Pattern, Scope Inner) Inside(Scope scope)
    {
        var inner = new Scope(scope.All);
        return (Writer.Patterns.Pattern(inner, Dice.Below(2), false), inner);
    }

    /// <summary>A condition of a subquery or comprehension, or nothing.</summary>
    protected Phrase Where(Scope scope, int depth) =>
        Dice.Chance(40) ? Phrase.Of(Sort.Optional, $" WHERE {Truth(scope, depth)}") : Phrase.Of(Sort.Optional, $"");
}
