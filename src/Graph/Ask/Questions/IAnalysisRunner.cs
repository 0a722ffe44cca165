using System.Text.Json;

namespace Graph.Ask.Questions;

/// <summary>Answers analyses: with the engine in the program, or on a server. Both give the same rows.</summary>
public interface IAnalysisRunner
{
    /// <summary>Runs an analysis.</summary>
    /// <param name="analysis">Which.</param>
    /// <param name="parameters">A value for every parameter of it: see <see cref="AnalysisArguments"/>.</param>
    /// <param name="cancellation">Stops it.</param>
    Task<AnalysisTable> RunAsync(Analysis analysis, IReadOnlyDictionary<string, JsonElement> parameters, CancellationToken cancellation);
}
