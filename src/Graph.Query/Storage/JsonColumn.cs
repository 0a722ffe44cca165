using Graph.Query.Values;

namespace Graph.Query.Storage;

/// <summary>Lists or maps, kept as the JSON that they were read from and made values where a query reads them.</summary>
internal sealed class JsonColumn(OwnerMap owners, TextPages texts) : PropertyColumn(owners)
{
    protected override Value At(int position) => JsonValues.Read(texts[position]);
}
