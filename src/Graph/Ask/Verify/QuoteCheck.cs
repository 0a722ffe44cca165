using Graph.Model;

namespace Graph.Ask.Verify;

/// <summary>Evidence replay: every quote stands on its line of its source.</summary>
internal sealed class QuoteCheck(IReadOnlyDictionary<string, SourceText> sources, string file)
{
    /// <summary>Sources that cannot be reopened, each once; then the quotes that are not where they should be, by relation.</summary>
    public IEnumerable<Diagnostic> Find(KnowledgeGraph graph) =>
        [
            .. from relation in graph.Relations
            from evidence in relation.Evidence
            where !sources.ContainsKey(evidence.Source)
            group evidence by evidence.Source into quotes
            orderby quotes.Key
            select Error(file, 0, "G501", $"the source '{quotes.Key}' cannot be reopened, and {Quotes(quotes.Count())} cannot be checked."),
            .. from relation in graph.Relations
            from evidence in relation.Evidence
            where sources.ContainsKey(evidence.Source)
            let problem = Problem(evidence, sources[evidence.Source])
            where problem is not null
            select problem with
            {
                Message = $"{problem.Message} It is evidence of {relation.Id}.",
            },
        ];

    private static Diagnostic? Problem(Evidence evidence, SourceText source)
    {
        if (evidence.Line < 1 || evidence.Line > source.LineCount || evidence.Entry < 1 || evidence.Entry > source.LineCount)
        {
            return Error(source.Path, evidence.Line, "G502", $"there is no such line: the source has {source.LineCount} lines.");
        }

        if (evidence.Quote.Length == 0)
        {
            return Error(source.Path, evidence.Line, "G503", "the quote is empty.");
        }

        return source.Says(evidence.Line, evidence.Quote)
            ? null
            : Error(source.Path, evidence.Line, "G504", $"the words “{evidence.Quote}” do not stand on this line.");
    }

    private static string Quotes(int count) => count == 1 ? "one quote of it" : $"{count} quotes of it";

    private static Diagnostic Error(string file, int line, string code, string message) =>
        new(file, line, 0, code, Severity.Error, message);
}
