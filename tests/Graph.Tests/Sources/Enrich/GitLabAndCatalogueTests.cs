namespace Graph.Tests.Sources.Enrich;

/// <summary>GitLab, and catalogues of models and results.</summary>
public sealed class GitLabAndCatalogueTests
{
    [Fact]
    public async Task A_repository_of_GitLab_is_kept_at_its_newest_commit()
    {
        await using var scene = await EnrichScene.OfAsync(
            "gitlab",
            new Dictionary<string, string>
            {
                ["/api/v4/projects/lab/lungs/repository/commits?per_page=1"] = """[{"id":"c0ffee","short_id":"c0"}]""",
                ["/lab/lungs/-/raw/c0ffee/README.md"] = "# Lungs\n",
            },
            repositories: [new("gitlab.com", "lab/lungs")]
        );

        await scene.RunAsync();

        Assert.Equal("# Lungs\n", scene.Text("gitlab:lab/lungs"));
        Assert.Equal("https://gitlab.com/lab/lungs/-/raw/c0ffee/README.md", scene.Line("gitlab:lab/lungs").Address);
    }

    [Fact]
    public async Task Epoch_is_one_table_and_asked_again_only_if_it_changed()
    {
        await using var scene = await EnrichScene.OfAsync(
            "epoch",
            (context, _) =>
            {
                context.Response.Headers.ETag = "\"v1\"";
                if (context.Request.Headers.IfNoneMatch == "\"v1\"")
                {
                    context.Response.StatusCode = 304;
                    return Task.CompletedTask;
                }

                return ServiceServer.AnswerAsync(context, "Model,Base model\nLungs,Base\n");
            }
        );
        await scene.RunAsync();
        scene.Server.Time.Advance(TimeSpan.FromDays(8));

        await scene.RunAsync();

        Assert.Equal(2, scene.Server.Requests.Count);
        Assert.Equal("Model,Base model\nLungs,Base\n", scene.Text("epoch:notable_ai_models"));
        Assert.Equal("2026-12-05", scene.Line("epoch:notable_ai_models").Retrieved);
    }

    [Fact]
    public async Task OpenMMLabs_index_leads_to_its_metafiles()
    {
        await using var scene = await EnrichScene.OfAsync(
            "openmmlab",
            new Dictionary<string, string>
            {
                ["/open-mmlab/mmpretrain/main/model-index.yml"] = "Import:\n  - configs/blip/metafile.yml\n  - ../../secret/metafile.yml\n",
                ["/open-mmlab/mmpretrain/main/configs/blip/metafile.yml"] = "Collections: []\n",
            }
        );

        await scene.RunAsync();

        Assert.Equal("Collections: []\n", scene.Text("openmmlab:mmpretrain/configs/blip"));
        Assert.Equal(2, scene.Server.Requests.Count);
    }

    [Fact]
    public async Task Ecosystem_Graphs_is_a_folder_of_files()
    {
        await using var scene = await EnrichScene.OfAsync(
            "ecosystem",
            new Dictionary<string, string>
            {
                ["/repos/stanford-crfm/ecosystem-graphs/contents/assets"] = """[{"name":"lmsys.yaml"},{"name":"readme.md"}]""",
                ["/stanford-crfm/ecosystem-graphs/main/assets/lmsys.yaml"] = "- name: Vicuna\n",
            }
        );

        await scene.RunAsync();

        Assert.Equal("- name: Vicuna\n", scene.Text("ecosystem:lmsys.yaml"));
    }

    [Fact]
    public async Task Papers_with_Code_is_read_where_the_user_has_it()
    {
        await using var scene = await EnrichScene.OfAsync(
            "paperswithcode",
            new Dictionary<string, string> { ["/"] = """[{"datasets":[]}]""" }
        );

        await scene.RunAsync();

        Assert.Equal("""[{"datasets":[]}]""", scene.Text("paperswithcode:evaluation-tables"));
    }

    [Theory]
    [InlineData("""[{"task":"T","datasets":[]}]""", "paperswithcode")]
    [InlineData("Model,Organization,Base model\n", "epoch")]
    [InlineData("Collections:\n  - Name: BLIP\n", "openmmlab")]
    [InlineData("- type: model\n  dependencies:\n  - LLaMA\n", "ecosystem")]
    public async Task A_catalogue_that_the_user_names_is_kept_under_the_service_whose_form_it_has(string content, string service)
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("catalogue").FullName, "mine.txt");
        await File.WriteAllTextAsync(file, content, TestContext.Current.CancellationToken);
        await using var scene = await EnrichScene.OfAsync("acl", new Dictionary<string, string>());

        var result = await scene.With(file).RunAsync(null, TestContext.Current.CancellationToken);

        Assert.Empty(result.Problems);
        Assert.Equal(content, scene.Text($"{service}:mine"));
    }

    [Fact]
    public async Task A_catalogue_of_no_known_form_is_said()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("catalogue").FullName, "mine.txt");
        await File.WriteAllTextAsync(file, "nothing", TestContext.Current.CancellationToken);
        await using var scene = await EnrichScene.OfAsync("acl", new Dictionary<string, string>());

        var result = await scene.With(file).RunAsync(null, TestContext.Current.CancellationToken);

        Assert.Contains("no form that is known", Assert.Single(result.Problems), StringComparison.Ordinal);
    }
}
