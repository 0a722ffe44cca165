using System.Text.Json;
using Graph.Graphs;

namespace Graph.Ask.Questions.Steps;

/// <summary>Ranks the models of rows <c>from, to, model, year, limit</c> by what rests on them, directly and through others.</summary>
internal sealed class RankStep : IAnalysisStep
{
    // Ranks settle to about twelve digits; six tell all that can be told apart.
    private const int Digits = 6;

    /// <inheritdoc/>
    public string Name => "rank";

    /// <inheritdoc/>
    public AnalysisTable Apply(AnalysisTable rows)
    {
        var edges = rows.Rows.Select(r => (From: r[0].GetString()!, To: r[1].GetString()!)).ToList();
        var ranks = new DirectedEdges(edges).Ranks();
        var builders = edges.CountBy(e => e.To).ToDictionary(StringComparer.Ordinal);
        var ranked = rows
            .Rows.DistinctBy(r => r[1].GetString(), StringComparer.Ordinal)
            .Select(r => (Key: r[1].GetString()!, Model: r[2], Year: r[3], Limit: r[4].GetInt32()))
            .OrderByDescending(m => Rounded(ranks[m.Key]))
            .ThenBy(m => m.Model.GetString(), StringComparer.Ordinal)
            .ThenBy(m => m.Key, StringComparer.Ordinal);
        return new AnalysisTable(
            ["model", "year", "rank", "builders"],
            [
                .. ranked
                    .TakeWhile((m, i) => i < m.Limit)
                    .Select(m => (IReadOnlyList<JsonElement>)[m.Model, m.Year, Json(Rounded(ranks[m.Key])), Json(builders[m.Key])]),
            ]
        );
    }

    private static double Rounded(double rank) => Math.Round(rank, Digits, MidpointRounding.ToEven);

    private static JsonElement Json<T>(T value) => JsonSerializer.SerializeToElement(value);
}
