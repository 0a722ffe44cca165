using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Nodes or relationships by their own numbers.</summary>
/// <param name="count">How many there are.</param>
/// <param name="entity">Gives the one of a number.</param>
internal sealed class EntityCodes(int count, Func<int, Value> entity) : IColumnCodes
{
    public int Bound => count + 1;

    public int Of(int id) => id + 1;

    public Value Decode(int code) => code == 0 ? default : entity(code - 1);
}
