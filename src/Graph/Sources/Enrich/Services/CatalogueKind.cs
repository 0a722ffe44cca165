using System.Text;

namespace Graph.Sources.Enrich.Services;

/// <summary>Tells whose catalogue a file is, by what it begins with.</summary>
internal static class CatalogueKind
{
    // The marks of a form stand in its first entries.
    private const int Beginning = 64 << 10;

    /// <summary>The name of the service whose form the file has; null where it has none that is known.</summary>
    public static string? Of(byte[] content)
    {
        var text = Encoding.UTF8.GetString(content, 0, Math.Min(content.Length, Beginning));
        var first = text.AsSpan().TrimStart('\uFEFF').TrimStart();
        if (first.StartsWith("["))
        {
            return text.Contains("\"datasets\"", StringComparison.Ordinal) ? "paperswithcode" : null;
        }

        if (first.StartsWith("Model,", StringComparison.Ordinal))
        {
            return text.Contains("Base model", StringComparison.Ordinal) ? "epoch" : null;
        }

        return Has(text, "Collections:") || Has(text, "Models:") ? "openmmlab"
            : text.Contains("dependencies:", StringComparison.Ordinal) ? "ecosystem"
            : null;
    }

    /// <summary>Where a service's catalogue is at home: what a file that the user has is cited by.</summary>
    public static string HomeOf(string service) =>
        service switch
        {
            "epoch" => "https://epoch.ai/data",
            "paperswithcode" => "https://huggingface.co/datasets/pwc-archive/evaluation-tables",
            "openmmlab" => "https://github.com/open-mmlab",
            _ => "https://github.com/stanford-crfm/ecosystem-graphs",
        };

    private static bool Has(string text, string key) =>
        text.StartsWith(key, StringComparison.OrdinalIgnoreCase) || text.Contains("\n" + key, StringComparison.OrdinalIgnoreCase);
}
