namespace Graph.EndToEnd.Tests.RandomQueries;

/// <summary>What a part of a query stands for: a part may take the place of another of its sort.</summary>
internal enum Sort
{
    Integer,
    Float,
    Text,
    Truth,
    Date,
    Integers,
    Texts,
    Things,
    Map,

    /// <summary>A value of any kind but nodes, relationships and paths.</summary>
    Anything,

    /// <summary>A list whose order nothing defines, such as one of <c>collect</c>.</summary>
    Heap,
    Node,
    Relationship,
    Path,
    Pattern,

    /// <summary>Something that may be left out: a clause, a condition, a modifier.</summary>
    Optional,
    Query,

    /// <summary>Words that hold parts together and stand for nothing by themselves.</summary>
    Words,
}
