using System.Text.Json;

namespace Graph.Read.Records.Json;

/// <summary>A value of a JSON file that may be a record.</summary>
/// <param name="Value">The value; null where what stands there is no JSON.</param>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="EndLine">Its last line.</param>
/// <param name="Problem">Why it is not JSON; null where it is.</param>
internal readonly record struct JsonRecord(JsonElement? Value, int Line, int EndLine, string? Problem);
