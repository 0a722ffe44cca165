using System.Text.Json;
using Graph.Model;

namespace Graph.Read.Lint;

/// <summary>Findings as a SARIF 2.1.0 log (OASIS), which code hosts and editors show beside the lines.</summary>
public static class SarifLog
{
    /// <summary>Writes a log.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="findings">The findings.</param>
    /// <param name="version">The program's version.</param>
    public static void Write(Utf8JsonWriter json, IReadOnlyCollection<Diagnostic> findings, string version)
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        WriteTool(json, findings, version);
        json.WriteStartArray("results");
        foreach (var finding in findings)
        {
            WriteResult(json, finding);
        }

        json.WriteEndArray();
        json.WriteString("columnKind", "utf16CodeUnits");
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTool(Utf8JsonWriter json, IReadOnlyCollection<Diagnostic> findings, string version)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "graph");
        json.WriteString("version", version);
        json.WriteStartArray("rules");
        foreach (var code in findings.Select(finding => finding.Code).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", code);
            WriteText(json, "shortDescription", ListLinter.Describe(code) ?? code);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", finding.Code);
        json.WriteString(
            "level",
            finding.Severity switch
            {
                Severity.Error => "error",
                Severity.Warning => "warning",
                _ => "note",
            }
        );
        WriteText(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", Uri.EscapeDataString(finding.File).Replace("%2F", "/", StringComparison.Ordinal));
        json.WriteEndObject();
        if (finding.Line > 0)
        {
            WriteRegion(json, finding);
        }

        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRegion(Utf8JsonWriter json, Diagnostic finding)
    {
        json.WriteStartObject("region");
        json.WriteNumber("startLine", finding.Line);
        if (finding.Column > 0)
        {
            json.WriteNumber("startColumn", finding.Column);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
