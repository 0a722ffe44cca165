using Graph.Ask.Questions;
using Graph.Model;
using Graph.Store;

namespace Graph.Cli;

/// <summary>What a shell may complete besides commands and options.</summary>
internal static class Completions
{
    /// <summary>The names of the canned questions.</summary>
    public static IEnumerable<string> Analyses() => AnalysisPack.All.Select(a => a.Name);

    /// <summary>The parameters of a canned question with an equals sign; none where the question is not known yet.</summary>
    public static IEnumerable<string> Parameters(string? analysis) =>
        analysis is null ? [] : AnalysisPack.Find(analysis)?.Parameters.Select(p => p.Name + "=") ?? [];

    /// <summary>The names of entities in the graph; the key where the name has a blank, which a shell would take for two words. Nothing
    /// where there is no graph: a completion has no place for messages.</summary>
    public static IEnumerable<string> Entities(ProgramContext context, string? graph, Func<Entity, bool> isWanted)
    {
        try
        {
            return
            [
                .. GraphFile
                    .Read(new Settings(context.Configuration).Out(graph))
                    .Entities.Where(isWanted)
                    .Select(e => e.Name.Any(IsSpecial) ? e.Key : e.Name)
                    .Distinct(StringComparer.Ordinal),
            ];
        }
        catch (Exception error) when (error is GraphFileException or IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private static bool IsSpecial(char letter) => !char.IsLetterOrDigit(letter) && !"-_.+:/".Contains(letter, StringComparison.Ordinal);
}
