using System.Text.RegularExpressions;
using Graph.Query.Values;

namespace Graph.Query.Tests.Gherkin;

/// <summary>Runs one scenario and says what went wrong; null where nothing did.</summary>
internal sealed partial class ScenarioRunner(string graphs)
{
    private readonly GraphWriter _writer = new();
    private readonly Dictionary<string, Value> _parameters = new(StringComparer.Ordinal);
    private QueryResult? _result;
    private QueryException? _error;

    /// <summary>Whether the engine refused something that it does not have.</summary>
    public bool WasRefused { get; private set; }

    public string? Run(Scenario scenario)
    {
        foreach (var step in scenario.Steps)
        {
            var complaint = Do(step);
            if (complaint is not null)
            {
                return complaint;
            }
        }

        return null;
    }

    private string? Do(Step step)
    {
        var sentence = step.Sentence.TrimEnd(':');
        switch (sentence)
        {
            case "an empty graph" or "any graph" or "no side effects" or "the side effects should be":
                return null;
            case "having executed":
                _writer.Execute(step.Text!);
                return null;
            case "parameters are":
                foreach (var row in step.Table)
                {
                    _parameters[row[0]] = QueryEngine.Compile("RETURN " + row[1], _writer.Snapshot()).Run().Rows[0][0];
                }

                return null;
            case "executing query" or "executing control query":
                Execute(step.Text!);
                return null;
            default:
                return GraphName().Match(sentence) is { Success: true } graph ? Load(graph.Groups[1].Value) : Check(step, sentence);
        }
    }

    private string? Load(string graph)
    {
        _writer.Execute(File.ReadAllText(Path.Combine(graphs, graph, graph + ".cypher")));
        return null;
    }

    private void Execute(string query)
    {
        (_result, _error) = (null, null);
        try
        {
            _result = QueryEngine.Compile(query, _writer.Snapshot()).Run(_parameters);
        }
        catch (QueryException error)
        {
            _error = error;
            WasRefused |= error.Code is ErrorCode.NotSupported or ErrorCode.ProcedureNotFound;
        }
    }

    private string? Check(Step step, string sentence)
    {
        if (ErrorSentence().Match(step.Sentence) is { Success: true } error)
        {
            return CheckError(error.Groups[1].Value, error.Groups[2].Value, error.Groups[3].Value);
        }

        if (_error is not null)
        {
            return $"{_error.Kind} {_error.Code}: {_error.Message}";
        }

        var anyOrder = sentence.Contains("ignoring element order", StringComparison.Ordinal);
        return sentence switch
        {
            "the result should be empty" => _result!.Rows.Count == 0 ? null : $"expected no rows, found {_result.Rows.Count}",
            _ when sentence.StartsWith("the result should be", StringComparison.Ordinal) => CheckRows(
                step.Table,
                sentence.Contains("in order", StringComparison.Ordinal),
                anyOrder
            ),
            _ => $"no such step: {sentence}",
        };
    }

    private string? CheckError(string kind, string phase, string code)
    {
        if (_error is null)
        {
            return $"expected {kind} {code}, found {_result!.Rows.Count} rows";
        }

        var inTime = phase == "any time" || (phase == "runtime") == _error.AtRunTime;
        var right = (kind == "*" || kind == _error.Kind.ToString()) && (code == "*" || code == _error.Code.ToString());
        return inTime && right
            ? null
            : $"expected {kind} {code} at {phase}, found {_error.Kind} {_error.Code} at {(_error.AtRunTime ? "runtime" : "compile time")}: {_error.Message}";
    }

    private string? CheckRows(IReadOnlyList<IReadOnlyList<string>> table, bool inOrder, bool anyOrder)
    {
        var columns = table[0].Select(name => _result!.Columns.ToList().IndexOf(name)).ToList();
        if (columns.Contains(-1) || columns.Count != _result!.Columns.Count)
        {
            return $"expected the columns {string.Join(", ", table[0])}, found {string.Join(", ", _result!.Columns)}";
        }

        var expected = table.Skip(1).Select(row => string.Join(" | ", row.Select(cell => CellReader.Read(cell, anyOrder)))).ToList();
        var found = _result.Rows.Select(row => string.Join(" | ", columns.Select(at => Canonical.Of(row[at], anyOrder)))).ToList();
        if (!inOrder)
        {
            expected.Sort(StringComparer.Ordinal);
            found.Sort(StringComparer.Ordinal);
        }

        return expected.SequenceEqual(found) ? null : $"expected\n  {string.Join("\n  ", expected)}\nfound\n  {string.Join("\n  ", found)}";
    }

    [GeneratedRegex("^the (.+) graph$")]
    private static partial Regex GraphName();

    [GeneratedRegex(@"^an? (\w+) should be raised at (compile time|runtime|any time): (\S+)$")]
    private static partial Regex ErrorSentence();
}
