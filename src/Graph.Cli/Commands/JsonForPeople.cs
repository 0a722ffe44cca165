using System.Text.Encodings.Web;
using System.Text.Json;

namespace Graph.Cli.Commands;

/// <summary>How JSON is printed that people read too: indented, names in camel case, characters as themselves.</summary>
internal static class JsonForPeople
{
    /// <summary>The options.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            WriteIndented = true,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NewLine = "\n",
        };
}
