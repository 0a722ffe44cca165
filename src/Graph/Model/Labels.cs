using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>The labels of the graph's nodes (contract 2).</summary>
public static class Labels
{
    /// <summary>A curated list, or a paper that surveys others.</summary>
    public const string Survey = "Survey";

    /// <summary>A curated list; always together with <see cref="Survey"/>.</summary>
    public const string List = "List";

    /// <summary>A paper.</summary>
    public const string Paper = "Paper";

    /// <summary>A model.</summary>
    public const string Model = "Model";

    /// <summary>A dataset or benchmark.</summary>
    public const string Dataset = "Dataset";

    /// <summary>A task, on one of two levels.</summary>
    public const string Task = "Task";

    /// <summary>What kind of image or signal is looked at.</summary>
    public const string Modality = "Modality";

    /// <summary>A person who wrote a paper.</summary>
    public const string Author = "Author";

    /// <summary>Where a paper was published.</summary>
    public const string Venue = "Venue";

    /// <summary>A repository of code, weights or data.</summary>
    public const string Repository = "Repository";

    /// <summary>A section of a list.</summary>
    public const string Topic = "Topic";

    /// <summary>All labels, sorted.</summary>
    public static ImmutableArray<string> All { get; } =
    [Author, Dataset, List, Modality, Model, Paper, Repository, Survey, Task, Topic, Venue];
}
