using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>A small number for each different value of a column: equivalent values have the same number, others have not.</summary>
internal interface IColumnCodes
{
    /// <summary>All codes are below it.</summary>
    int Bound { get; }

    /// <summary>The code of a node's or relationship's value, from 1; 0 for the one that has none.</summary>
    int Of(int id);

    /// <summary>The value of a code; null for 0.</summary>
    Value Decode(int code);
}
