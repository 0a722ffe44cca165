using Graph.Query.Values;

namespace Graph.Query.Functions;

/// <summary>A function of the values of one row.</summary>
/// <param name="Name">As people write it.</param>
/// <param name="Accepts">The kinds that each argument may have; the last one counts for all further arguments.</param>
/// <param name="Minimum">How many arguments it needs.</param>
/// <param name="Maximum">How many arguments it takes.</param>
/// <param name="Returns">The kinds that its value may have.</param>
/// <param name="NullGivesNull">Whether an argument that is null makes the result null, without a call.</param>
internal sealed record ScalarFunction(
    string Name,
    TypeSet[] Accepts,
    int Minimum,
    int Maximum,
    StaticType Returns,
    bool NullGivesNull,
    Func<Value[], Value> Evaluate
)
{
    public bool IsConstant { get; init; } = true;

    public TypeSet AcceptedAt(int argument) => Accepts.Length == 0 ? TypeSet.Any : Accepts[Math.Min(argument, Accepts.Length - 1)];
}
