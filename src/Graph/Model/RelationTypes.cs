using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Graph.Model;

/// <summary>The relationship types of contract 2, and between which labels each may run.</summary>
public static class RelationTypes
{
    /// <summary>A survey names a paper, model or dataset.</summary>
    public const string Covers = "COVERS";

    /// <summary>A list accompanies a survey paper.</summary>
    public const string CompanionOf = "COMPANION_OF";

    /// <summary>A paper names a model or dataset as its own.</summary>
    public const string Introduces = "INTRODUCES";

    /// <summary>An existing model is adapted, extended, combined or used.</summary>
    public const string BuildsOn = "BUILDS_ON";

    /// <summary>An existing model is merely assessed or compared.</summary>
    public const string Evaluates = "EVALUATES";

    /// <summary>An existing dataset or benchmark is used to assess.</summary>
    public const string EvaluatesOn = "EVALUATES_ON";

    /// <summary>A model was trained on a dataset.</summary>
    public const string TrainedOn = "TRAINED_ON";

    /// <summary>A paper or model works on a task.</summary>
    public const string Addresses = "ADDRESSES";

    /// <summary>A task is part of a wider one.</summary>
    public const string SubtaskOf = "SUBTASK_OF";

    /// <summary>A paper or dataset is about images or signals of one kind.</summary>
    public const string InModality = "IN_MODALITY";

    /// <summary>A modality is a kind of a wider one.</summary>
    public const string SubtypeOf = "SUBTYPE_OF";

    /// <summary>A person wrote a paper.</summary>
    public const string Wrote = "WROTE";

    /// <summary>A paper appeared at a venue.</summary>
    public const string PublishedIn = "PUBLISHED_IN";

    /// <summary>Code, weights or data of a paper, model or dataset stand in a repository.</summary>
    public const string HasCode = "HAS_CODE";

    /// <summary>A paper, model or dataset is an entry of a section of a list.</summary>
    public const string ListedUnder = "LISTED_UNDER";

    /// <summary>A section of a list is part of a wider one.</summary>
    public const string SubtopicOf = "SUBTOPIC_OF";

    /// <summary>A section of a list is about a task.</summary>
    public const string About = "ABOUT";

    /// <summary>The code of a repository was taken from another one; that is not lineage.</summary>
    public const string CodeFrom = "CODE_FROM";

    /// <summary>A paper cites another.</summary>
    public const string Cites = "CITES";

    /// <summary>For each type, the labels that it may run from and to. The key is the type's name.</summary>
    public static FrozenDictionary<string, RelationEnds> Ends { get; } =
        new Dictionary<string, RelationEnds>
        {
            [Covers] = new([Labels.Survey], [Labels.Paper, Labels.Model, Labels.Dataset]),
            [CompanionOf] = new([Labels.Survey], [Labels.Paper]),
            [Introduces] = new([Labels.Paper], [Labels.Model, Labels.Dataset]),
            [BuildsOn] = new([Labels.Paper, Labels.Model], [Labels.Model]),
            [Evaluates] = new([Labels.Paper, Labels.Model], [Labels.Model]),
            [EvaluatesOn] = new([Labels.Paper, Labels.Model], [Labels.Dataset]),
            [TrainedOn] = new([Labels.Paper, Labels.Model], [Labels.Dataset]),
            [Addresses] = new([Labels.Paper, Labels.Model], [Labels.Task]),
            [SubtaskOf] = new([Labels.Task], [Labels.Task]),
            [InModality] = new([Labels.Paper, Labels.Dataset], [Labels.Modality]),
            [SubtypeOf] = new([Labels.Modality], [Labels.Modality]),
            [Wrote] = new([Labels.Author], [Labels.Paper]),
            [PublishedIn] = new([Labels.Paper], [Labels.Venue]),
            [HasCode] = new([Labels.Paper, Labels.Model, Labels.Dataset], [Labels.Repository]),
            [ListedUnder] = new([Labels.Paper, Labels.Model, Labels.Dataset], [Labels.Topic]),
            [SubtopicOf] = new([Labels.Topic], [Labels.Topic]),
            [About] = new([Labels.Topic], [Labels.Task]),
            [CodeFrom] = new([Labels.Repository], [Labels.Repository]),
            [Cites] = new([Labels.Paper], [Labels.Paper]),
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Types whose facts start at the model that a paper introduces, where it introduces exactly one.</summary>
    public static FrozenSet<string> OfModels { get; } =
        FrozenSet.Create(StringComparer.Ordinal, BuildsOn, Evaluates, EvaluatesOn, TrainedOn);

    /// <summary>All types, sorted.</summary>
    public static ImmutableArray<string> All { get; } = [.. Ends.Keys.Order(StringComparer.Ordinal)];
}
