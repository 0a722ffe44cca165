using System.Globalization;
using System.Text;
using System.Xml;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>Writes a lineage as GraphML, for Gephi, yEd and their kin. Edges run as in the data: from what builds to what it builds
/// on.</summary>
public static class LineageGraphMl
{
    private static readonly (string For, string Name, string Type)[] Keys =
    [
        ("node", "name", "string"),
        ("node", "year", "int"),
        ("node", "kind", "string"),
        ("edge", "basis", "string"),
        ("edge", "confidence", "double"),
        ("edge", "support", "int"),
        ("edge", "evidence", "string"),
    ];

    /// <summary>The lineage as an XML document.</summary>
    public static string Write(LineageGraph lineage)
    {
        using var bytes = new MemoryStream();
        var settings = new XmlWriterSettings
        {
            Indent = true,
            NewLineChars = "\n",
            Encoding = new UTF8Encoding(false),
        };
        using (var xml = XmlWriter.Create(bytes, settings))
        {
            Write(xml, lineage);
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void Write(XmlWriter xml, LineageGraph lineage)
    {
        xml.WriteStartElement("graphml", "http://graphml.graphdrawing.org/xmlns");
        foreach (var (owner, name, type) in Keys)
        {
            xml.WriteStartElement("key");
            xml.WriteAttributeString("id", name);
            xml.WriteAttributeString("for", owner);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("graph");
        xml.WriteAttributeString("edgedefault", "directed");
        foreach (var node in lineage.Nodes)
        {
            Write(xml, node);
        }

        foreach (var edge in lineage.Edges)
        {
            Write(xml, edge);
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, LineageNode node)
    {
        xml.WriteStartElement("node");
        xml.WriteAttributeString("id", ShownText.Of(node.Key));
        Data(xml, "name", ShownText.Of(node.Name));
        if (node.Year is { } year)
        {
            Data(xml, "year", year.ToString(CultureInfo.InvariantCulture));
        }

        Data(xml, "kind", node.IsPaper ? "paper" : "model");
        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, LineageEdge edge)
    {
        xml.WriteStartElement("edge");
        xml.WriteAttributeString("source", ShownText.Of(edge.From));
        xml.WriteAttributeString("target", ShownText.Of(edge.To));
        Data(xml, "basis", edge.Basis.Word());
        Data(xml, "confidence", edge.Confidence.ToString("R", CultureInfo.InvariantCulture));
        Data(xml, "support", edge.Support.ToString(CultureInfo.InvariantCulture));
        Data(xml, "evidence", string.Join(" | ", edge.Evidence.Select(e => $"{e.Source}({e.Line}): {ShownText.Of(e.Quote)}")));
        xml.WriteEndElement();
    }

    private static void Data(XmlWriter xml, string key, string value)
    {
        xml.WriteStartElement("data");
        xml.WriteAttributeString("key", key);
        xml.WriteString(value);
        xml.WriteEndElement();
    }
}
