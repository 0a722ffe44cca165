using System.Collections.Immutable;

namespace Graph.Sources.Enrich.Services;

/// <summary>A model or data set of Hugging Face whose card is wanted.</summary>
/// <param name="Path">Owner and name; a data set's begins with <c>datasets/</c>.</param>
/// <param name="About">What is known to link it.</param>
internal sealed record HubCard(string Path, ImmutableArray<string> About)
{
    private const string DataSets = "datasets/";

    /// <summary>The id of its card in the index.</summary>
    public string Id => $"hf:{Path}";

    /// <summary>Whether it is a data set.</summary>
    public bool IsDataSet => Path.StartsWith(DataSets, StringComparison.Ordinal);

    /// <summary>The path of its record below the API.</summary>
    public string ApiPath => IsDataSet ? Path : "models/" + Path;

    /// <summary>The path of what the service calls it in its answer.</summary>
    public string PathOf(string id) => IsDataSet ? DataSets + id : id;
}
