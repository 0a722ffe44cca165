#if NEO4J_PACKAGES
namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>Expressions of all kinds of values, for a query in which <c>n</c> is a node and <c>r</c> a relationship.</summary>
internal static class BoltValueCases
{
    public static IReadOnlyList<string> All { get; } =
    [
        "duration('P1Y2M10DT12H45M30.25S')",
        "duration('PT-0.5S')",
        "duration({months: -14, days: 3, hours: -26})",
        "duration({seconds: -3600, nanoseconds: -1})",
        "date('2015-07-21')",
        "date('-0044-03-15')",
        "date('+12345-01-01')",
        "localtime('21:40')",
        "time('21:40:32.142+0100')",
        "localdatetime('2015-07-21T21:40:32.1')",
        "datetime('2015-07-21T21:40:32.142+0530')",
        "datetime('2015-07-21T21:40:32[Europe/London]')",
        "datetime('2015-12-21T21:40:00Z')",
        "point({x: 1, y: 2.5})",
        "point({x: 1, y: 2, z: -1e21})",
        "point({longitude: 56.7, latitude: 12.78})",
        "point({longitude: 56.7, latitude: 12.78, height: 8})",
        "[1, 1.0, 1e300, 0.1, -0.0, 1/0.0, -1/0.0, 0.0/0.0, null, true, 'é \"q\" \\\\ 😀']",
        "{a: date('2015-07-21'), A: [duration('P1D')], b: {c: 9223372036854775807}}",
        "n",
        "r",
        "[p IN [(n)-[e]->(m) | [n, e, m]] | p]",
    ];
}
#endif
