using Graph.Read.Catalogues;

namespace Graph.Tests.Read.Catalogues;

/// <summary>What catalogues say of models, with the lines that say it.</summary>
public sealed class CatalogueTests
{
    [Fact]
    public void A_table_of_models_names_bases_and_data_and_its_records_hold_line_breaks()
    {
        const string Table =
            "Model,Abstract,Training dataset,Link,Base model\n"
            + "LungNet,\"We use\nwords\",\"BookCorpus (BooksCorpus, Toronto Book Corpus),Unspecified unreleased\","
            + "https://arxiv.org/abs/2301.00001,\"GLM-4, CLIP\"\n"
            + "HeartNet,,,,\n";

        var entry = Assert.Single(new EpochCatalogue().Read(Table));

        Assert.Equal(("LungNet", 2), (entry.Name, entry.Line));
        Assert.Equal(
            [("BUILDS_ON", "GLM-4", 3), ("BUILDS_ON", "CLIP", 3), ("TRAINED_ON", "BookCorpus (BooksCorpus, Toronto Book Corpus)", 3)],
            entry.Statements.Select(s => (s.Type, s.Object, s.Line))
        );
        Assert.Equal(["https://arxiv.org/abs/2301.00001"], entry.Addresses);
    }

    [Fact]
    public void A_row_of_results_has_task_metric_and_value_and_the_lines_of_name_and_value()
    {
        const string Tables = """
            [{"task": "Classification", "subtasks": [{"task": "Chest", "datasets": [
              {"dataset": "CheXpert", "sota": {"rows": [
                {"model_name": "LungNet (ensemble)", "paper_url": "https://arxiv.org/abs/2301.00001",
                 "metrics": {"AUC": "0.930"}},
                {"model_name": "Nobody", "paper_url": "", "metrics": {"AUC": "1"}}
              ]}}
            ]}]}]
            """;

        var entry = Assert.Single(new PapersWithCodeCatalogue().Read(Tables));

        var said = Assert.Single(entry.Statements);
        Assert.Equal(("EVALUATES_ON", "LungNet", "CheXpert", 2, "CheXpert"), (said.Type, said.Subject, said.Object, said.Line, said.Quote));
        Assert.Equal((4, "0.930", "Chest", "AUC"), (said.CueLine, said.CueQuote, said.Result!.Task, said.Result.Metric));
    }

    [Fact]
    public void A_dependency_is_a_base_or_data_as_the_file_says_and_else_nothing()
    {
        const string Assets = """
            - name: Vicuna
              type: model
              url: https://lmsys.org/vicuna
              dependencies:
              - LLaMA
              - ShareGPT
              - unknown thing
            - name: LLaMA
              type: model
            - name: ShareGPT
              type: dataset
            """;

        var entry = Assert.Single(new EcosystemCatalogue().Read(Assets));

        Assert.Equal([("BUILDS_ON", "LLaMA", 5), ("TRAINED_ON", "ShareGPT", 6)], entry.Statements.Select(s => (s.Type, s.Object, s.Line)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nothing")]
    [InlineData("[1, {\"datasets\": 5}]")]
    public void What_is_no_catalogue_says_nothing(string text) => Assert.All(CatalogueForms.All, form => Assert.Empty(form.Read(text)));
}
