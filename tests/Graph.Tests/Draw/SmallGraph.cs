using System.Collections.Immutable;
using Graph.Model;

namespace Graph.Tests.Draw;

/// <summary>A graph that a reader can hold in mind: CLIP, three models that came from it, a paper that names none, and a list.</summary>
internal static class SmallGraph
{
    /// <summary>Its entities and relations.</summary>
    public static (ImmutableArray<Entity> Entities, ImmutableArray<Relation> Relations) Parts =>
        (
            [
                Model("clip", "CLIP", 2021),
                Model("sam", "SAM", 2023),
                Model("pubmedclip", "PubMedCLIP", 2023),
                Model("medclip-sam", "MedCLIP-SAM", 2024),
                Paper("pubmed", "PubMedCLIP: How Much Does CLIP Benefit Visual Question Answering?", 2023),
                Paper("medclip-sam", "MedCLIP-SAM: Bridging Text and Image", 2024),
                Paper("unnamed", "Adapting PubMedCLIP to new clinics", 2024),
                new("list:one", [Labels.Survey, Labels.List], "One list", PropertyMap.Empty),
                new("list:two", [Labels.Survey, Labels.List], "Another list", PropertyMap.Empty),
                new("task:vqa", [Labels.Task], "Visual question answering", PropertyMap.Empty),
                new("task:segmentation", [Labels.Task], "Segmentation", PropertyMap.Empty),
                new("modality:x-ray", [Labels.Modality], "X-ray", PropertyMap.Empty),
                new("modality:chest", [Labels.Modality], "Chest X-ray", PropertyMap.Empty),
            ],
            [
                Fact(RelationTypes.Introduces, "paper:pubmed", "model:pubmedclip", Basis.Stated, 10),
                Fact(RelationTypes.BuildsOn, "model:pubmedclip", "model:clip", Basis.Derived, 10),
                Fact(RelationTypes.Introduces, "paper:medclip-sam", "model:medclip-sam", Basis.Stated, 20),
                Relation.Join([
                    Fact(RelationTypes.BuildsOn, "model:medclip-sam", "model:clip", Basis.Stated, 20),
                    Fact(RelationTypes.BuildsOn, "model:medclip-sam", "model:clip", Basis.Derived, 30),
                ]),
                Fact(RelationTypes.BuildsOn, "model:medclip-sam", "model:sam", Basis.Stated, 20),
                Fact(RelationTypes.BuildsOn, "paper:unnamed", "model:pubmedclip", Basis.Stated, 40),
                Fact(RelationTypes.Addresses, "paper:pubmed", "task:vqa", Basis.Stated, 10),
                Fact(RelationTypes.Addresses, "paper:medclip-sam", "task:segmentation", Basis.Stated, 20),
                Fact(RelationTypes.InModality, "paper:unnamed", "modality:chest", Basis.Stated, 40),
                Fact(RelationTypes.Addresses, "paper:unnamed", "task:vqa", Basis.Stated, 40),
                Fact(RelationTypes.SubtypeOf, "modality:chest", "modality:x-ray", Basis.Stated, 1),
                Fact(RelationTypes.Covers, "list:one", "paper:pubmed", Basis.Stated, 10),
                Fact(RelationTypes.Covers, "list:two", "paper:pubmed", Basis.Stated, 10),
                Fact(RelationTypes.Covers, "list:one", "paper:unnamed", Basis.Stated, 40),
                Fact(RelationTypes.Covers, "list:two", "paper:medclip-sam", Basis.Stated, 20),
            ]
        );

    /// <summary>The graph.</summary>
    public static KnowledgeGraph Create() => KnowledgeGraph.Create(Parts.Entities, Parts.Relations);

    private static Entity Model(string key, string name, int year) =>
        new($"model:{key}", [Labels.Model], name, PropertyMap.Empty.With("year", year));

    private static Entity Paper(string key, string name, int year) =>
        new($"paper:{key}", [Labels.Paper], name, PropertyMap.Empty.With("year", year));

    private static Relation Fact(string type, string from, string to, Basis basis, int line) =>
        new(type, from, to, basis, 0.9, 1, [new Evidence("one", line, line, $"{from} {type} {to}", "rule", basis)], PropertyMap.Empty);
}
