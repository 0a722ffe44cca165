namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>Writes patterns; what they bind is added to the scope.</summary>
internal sealed class PatternWriter(Dice dice, ExpressionWriter expressions, Func<string, string> name)
{
    private readonly bool _mayQuantify = dice.Chance(25);

    /// <summary>A pattern of some hops from a node that may be known already.</summary>
    public Phrase Pattern(Scope scope, int hops, bool mayName = true, bool mayQuantify = true)
    {
        var pathName = mayName && dice.Chance(12) ? name("p") : null;
        var known = new Scope(scope.All);
        var parts = new List<Phrase> { Node(scope, known) };
        for (var i = 0; i < hops; i++)
        {
            parts.Add(dice.Chance(18) && (mayQuantify || !_mayQuantify) ? Walk(scope, known) : Hop(scope, known));
            parts.Add(Node(scope, known));
        }

        if (pathName is null)
        {
            return Phrase.Joined(Sort.Pattern, string.Empty, parts);
        }

        scope.Add(pathName, Sort.Path);
        return Phrase.Of(Sort.Pattern, $"{pathName} = {Phrase.Joined(Sort.Pattern, string.Empty, parts)}");
    }

    /// <summary>A pattern without new variables, for conditions and comprehensions.</summary>
    public Phrase Condition(Scope scope, int hops)
    {
        var parts = new List<Phrase> { Known(scope) };
        for (var i = 0; i < hops; i++)
        {
            parts.Add(
                !_mayQuantify && dice.Chance(10)
                    ? Arrow(Phrase.Of(Sort.Optional, $"{Types()}*{Bounds()}"))
                    : Arrow(Phrase.Of(Sort.Optional, $"{Types()}"))
            );
            parts.Add(dice.Chance(30) ? Known(scope) : Phrase.Of(Sort.Pattern, $"({Labels(30)})"));
        }

        return Phrase.Joined(Sort.Pattern, string.Empty, parts);
    }

    /// <summary>A shortest path between two nodes that the pattern binds itself or that are known.</summary>
    public Phrase Shortest(Scope scope)
    {
        var (path, known) = (name("p"), new Scope(scope.All));
        var (from, to) = (Node(scope, known), Node(scope, known));
        var function = dice.Pick("shortestPath", "allShortestPaths");
        scope.Add(path, function == "shortestPath" ? Sort.Optional : Sort.Path);
        return Phrase.Of(
            Sort.Pattern,
            $"{path} = {function}({from}{Arrow(Phrase.Of(Sort.Optional, $"{Types()}*{dice.Pick(string.Empty, "..3", "1..4")}"))}{to})"
        );
    }

    private Phrase Node(Scope scope, Scope known)
    {
        if (known.Of(Sort.Node) is { Count: > 0 } nodes && dice.Chance(35))
        {
            return Phrase.Of(Sort.Pattern, $"({dice.Pick(nodes)})");
        }

        if (dice.Chance(20))
        {
            return Phrase.Of(Sort.Pattern, $"({Labels(50)}{Properties(known)})");
        }

        var variable = name("n");
        var phrase = Phrase.Of(Sort.Pattern, $"({variable}{Labels(30)}{Properties(known)}{Where(known, variable, Sort.Node)})");
        scope.Add(variable, Sort.Node);
        return phrase;
    }

    private Phrase Known(Scope scope) =>
        scope.Of(Sort.Node) is { Count: > 0 } nodes && dice.Chance(80)
            ? Phrase.Of(Sort.Pattern, $"({dice.Pick(nodes)})")
            : Phrase.Of(Sort.Pattern, $"({Labels(50)})");

    private Phrase Hop(Scope scope, Scope known)
    {
        if (dice.Chance(35))
        {
            return Arrow(Phrase.Of(Sort.Optional, $"{Types()}"));
        }

        var variable = name("r");
        var arrow = Arrow(Phrase.Of(Sort.Optional, $"{variable}{Types()}{Properties(known)}{Where(known, variable, Sort.Relationship)}"));
        scope.Add(variable, Sort.Relationship);
        return arrow;
    }

    private Phrase Walk(Scope scope, Scope known) =>
        !_mayQuantify
            ? Arrow(Phrase.Of(Sort.Optional, $"{Types()}*{Bounds()}{Properties(known)}"))
            : Phrase.Of(Sort.Pattern, $"{Arrow(Phrase.Of(Sort.Optional, $"{Types()}"))}{dice.Pick("{1,2}", "{0,2}", "{2}", "{,2}")}");

    private Phrase Arrow(Phrase inside)
    {
        var (left, right) = dice.Pick(("-", "->"), ("<-", "-"), ("-", "-"));
        return Phrase.Of(Sort.Pattern, $"{left}[{inside}]{right}");
    }

    private string Bounds() => dice.Pick("1..2", "0..2", "2", "..2", "0..1", "1..3", "0");

    private Phrase Properties(Scope known) =>
        dice.Chance(10)
            ? Phrase.Of(
                Sort.Optional,
                $" {{{dice.Pick("i", "s", "b", "m")}: {expressions.Write(dice.Pick(Sort.Integer, Sort.Text, Sort.Anything), known, 1)}}}"
            )
            : Phrase.Of(Sort.Optional, $"");

    private Phrase Where(Scope known, string variable, Sort sort) =>
        dice.Chance(8)
            ? Phrase.Of(Sort.Optional, $" WHERE {expressions.Write(Sort.Truth, known.With(variable, sort), 1)}")
            : Phrase.Of(Sort.Optional, $"");

    private Phrase Labels(int percent) =>
        dice.Chance(percent) ? Phrase.Of(Sort.Optional, $":{LabelExpression()}") : Phrase.Of(Sort.Optional, $"");

    public string LabelExpression()
    {
        var label = dice.Pick(RandomGraph.Labels);
        return dice.Below(12) switch
        {
            0 => $"{label}|{dice.Pick(RandomGraph.Labels)}",
            1 => $"{label}&{dice.Pick(RandomGraph.Labels)}",
            2 => $"!{label}",
            3 => "%",
            4 => $"!({label}|{dice.Pick(RandomGraph.Labels)})",
            5 => $"({label}|{dice.Pick(RandomGraph.Labels)})&!{dice.Pick(RandomGraph.Labels)}",
            6 => "!%",
            7 when dice.Chance(30) => "Missing",
            _ => label,
        };
    }

    private Phrase Types()
    {
        if (dice.Chance(40))
        {
            return Phrase.Of(Sort.Optional, $"");
        }

        var type = dice.Pick(RandomGraph.Types);
        var choice = dice.Below(8) switch
        {
            0 or 1 => $"{type}|{dice.Pick([.. RandomGraph.Types.Where(other => other != type)])}",
            2 when dice.Chance(30) => "Q",
            _ => type,
        };
        return Phrase.Of(Sort.Optional, $":{choice}");
    }
}
