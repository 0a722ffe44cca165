using System.Text.Json;
using Graph.Model;
using Graph.Read.Lint;

namespace Graph.Tests.Read.Lint;

/// <summary>Findings in the form that code hosts read.</summary>
public sealed class SarifLogTests
{
    [Fact]
    public void A_finding_has_its_rule_its_level_its_message_and_its_place()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            SarifLog.Write(json, [new Diagnostic("my lists/a.md", 7, 3, "G122", Severity.Error, "one \"link\", two titles")], "1.2.3");
        }

        using var log = JsonDocument.Parse(stream.ToArray());
        var run = log.RootElement.GetProperty("runs")[0];
        var result = run.GetProperty("results")[0];
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Equal(
            "Same link under two titles",
            run.GetProperty("tool")
                .GetProperty("driver")
                .GetProperty("rules")[0]
                .GetProperty("shortDescription")
                .GetProperty("text")
                .GetString()
        );
        Assert.Equal(
            ("G122", "error", "one \"link\", two titles"),
            (
                result.GetProperty("ruleId").GetString(),
                result.GetProperty("level").GetString(),
                result.GetProperty("message").GetProperty("text").GetString()
            )
        );
        Assert.Equal(
            ("my%20lists/a.md", 7, 3),
            (
                place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                place.GetProperty("region").GetProperty("startLine").GetInt32(),
                place.GetProperty("region").GetProperty("startColumn").GetInt32()
            )
        );
    }
}
