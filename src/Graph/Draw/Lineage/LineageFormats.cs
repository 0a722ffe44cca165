using System.Collections.Immutable;
using Graph.Draw.Lineage.Formats;

namespace Graph.Draw.Lineage;

/// <summary>The forms of lineages: the one list of them.</summary>
public static class LineageFormats
{
    /// <summary>All forms; the first is for the terminal.</summary>
    public static ImmutableArray<ILineageFormat> All { get; } =
    [
        new TreeFormat(),
        new SvgFormat(),
        new HtmlFormat(),
        new DotFormat(),
        new MermaidFormat(),
        new TexFormat(),
        new GraphMlFormat(),
        new CsvFormat(),
        new JsonFormat(),
    ];

    /// <summary>The form of a name; null where there is none.</summary>
    public static ILineageFormat? Named(string name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>The form of a file by its ending; null where no form has it.</summary>
    public static ILineageFormat? OfFile(string file) =>
        All.FirstOrDefault(f => f.Endings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
}
