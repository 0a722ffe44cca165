using Graph.Model;

namespace Graph.Tests.Model;

/// <summary>A relation and what its evidence makes of it.</summary>
public sealed class RelationTests
{
    private static readonly Evidence Said = new("list", 3, 3, "adapts CLIP", "title");
    private static readonly Evidence Derived = new("list", 3, 3, "MedCLIP", "name", Basis.Derived);
    private static readonly Evidence Curated = new(
        "curated/roots",
        4,
        4,
        "CLIP",
        "curated",
        Basis.Curated,
        SourceKind.Curated,
        "https://arxiv.org/abs/2210.10163"
    );

    [Fact]
    public void Its_basis_is_the_strongest_of_its_evidence()
    {
        Assert.Equal(Basis.Stated, Of(Derived, Curated, Said).Basis);
        Assert.Equal(Basis.Curated, Of(Derived, Curated).Basis);
    }

    [Fact]
    public void A_list_that_says_it_twice_supports_it_once() =>
        Assert.Equal(1, Of(Said, Said with { Line = 9, Entry = 9 }, Derived).Support);

    [Fact]
    public void Curated_facts_count_by_what_they_cite()
    {
        Assert.Equal(1, Of(Curated, Curated with { Source = "curated/contrastive" }).Support);
        Assert.Equal(2, Of(Curated, Curated with { Citation = "https://github.com/o/n" }).Support);
    }

    [Fact]
    public void One_abstract_from_two_services_counts_once()
    {
        var abstracts = new[] { "arxiv:2210.10163", "openalex:W1" }.Select(id => new Evidence(
            id,
            1,
            2,
            "adapts CLIP",
            "verb",
            Basis.Stated,
            SourceKind.Abstract,
            "https://arxiv.org/abs/2210.10163"
        ));

        Assert.Equal(1, Of([.. abstracts]).Support);
    }

    [Fact]
    public void A_filter_leaves_it_as_long_as_anything_of_it_is_left()
    {
        var relation = Of(Derived, Curated);

        Assert.Equal(Basis.Derived, relation.Where(e => e.Basis != Basis.Curated)!.Basis);
        Assert.Equal(Basis.Curated, relation.Where(e => e.Kind == SourceKind.Curated)!.Basis);
        Assert.Null(relation.Where(e => e.Basis == Basis.Stated));
    }

    private static Relation Of(params Evidence[] evidence) =>
        Relation.Of(RelationTypes.BuildsOn, "model:medclip", "model:clip", 0.9, evidence, PropertyMap.Empty);
}
