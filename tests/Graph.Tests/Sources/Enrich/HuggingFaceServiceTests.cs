using Graph.Sources.Enrich;
using Microsoft.AspNetCore.Http;

namespace Graph.Tests.Sources.Enrich;

/// <summary>Hugging Face: papers lead to models and data sets, ids move, cards are gated.</summary>
public sealed class HuggingFaceServiceTests
{
    private const string Fields = "?expand[]=baseModels&expand[]=cardData&expand[]=gated&expand[]=sha&expand[]=tags";

    private static readonly Dictionary<string, string> Answers = new()
    {
        ["/api/papers/2301.00001"] =
            """{"id":"2301.00001","title":"A Model of Lungs","upvotes":7,"linkedModels":[{"id":"copy/lungs","downloads":3},{"id":"lab/lungs","downloads":900}],"linkedDatasets":[{"id":"lab/x-rays","downloads":5}]}""",
        ["/api/papers/2301.00002"] =
            """{"id":"2301.00002","title":"A Model of Hearts","linkedModels":[{"id":"lab/lungs","downloads":900}]}""",
        ["/api/models/lab/lungs" + Fields] =
            """{"_id":"64","id":"lab/lungs","sha":"abc1","gated":false,"cardData":{"license":"mit"},"baseModels":{"relation":"finetune","models":[{"_id":"1","id":"lab/base"}]},"tags":["arxiv:2301.00001"]}""",
        ["/lab/lungs/resolve/abc1/README.md"] = "---\nbase_model: lab/base\n---\n# Lungs\n",
        ["/api/models/lab/gated" + Fields] = """{"_id":"65","id":"lab/gated","sha":"abc2","gated":"auto"}""",
        ["/api/datasets/lab/x-rays?expand[]=cardData&expand[]=sha"] = """{"_id":"66","id":"lab/x-rays","sha":"abc3"}""",
        ["/datasets/lab/x-rays/resolve/abc3/README.md"] = "# X-rays\n",
    };

    [Fact]
    public async Task The_most_downloaded_model_of_each_paper_is_asked_for_first_and_as_many_as_there_are_papers()
    {
        await using var scene = await SceneAsync([ArxivServiceTests.Paper("2301.00001"), ArxivServiceTests.Paper("2301.00002")]);

        var result = await scene.RunAsync();

        Assert.Empty(result.Problems);
        Assert.Equal(["hf:datasets/lab/x-rays", "hf:lab/lungs"], scene.Lines.Where(l => l.Kind == "card").Select(l => l.Id));
        Assert.Contains("# Lungs", scene.Text("hf:lab/lungs"), StringComparison.Ordinal);
        Assert.Contains("\"relation\":\"finetune\"", scene.Text("hf-record:lab/lungs"), StringComparison.Ordinal);
        Assert.Contains("""["arxiv:2301.00001","arxiv:2301.00002","hf:lab/lungs"]""", Index(scene), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paper_that_the_card_template_cites_is_not_asked_about()
    {
        await using var scene = await SceneAsync([ArxivServiceTests.Paper("1910.09700")]);

        Assert.Equal(0, scene.Open().Plan().Requests);
    }

    [Fact]
    public async Task A_model_that_moved_is_kept_under_its_own_name_and_the_old_one_is_remembered()
    {
        await using var scene = await SceneAsync([], [new("huggingface.co", "old/lungs")]);

        await scene.RunAsync();

        Assert.Equal("moved to hf:lab/lungs", scene.Line("hf:old/lungs").State);
        Assert.NotEmpty(scene.Line("hf:lab/lungs").File);
    }

    [Fact]
    public async Task A_missing_model_is_401_and_a_gated_one_has_a_record_and_no_card()
    {
        await using var scene = await SceneAsync([], [new("huggingface.co", "lab/gated"), new("huggingface.co", "lab/none")]);

        var result = await scene.RunAsync();

        Assert.Empty(result.Problems);
        Assert.Equal("401", scene.Line("hf:lab/gated").State);
        Assert.Equal("401", scene.Line("hf:lab/none").State);
        Assert.NotEmpty(scene.Line("hf-record:lab/gated").File);
    }

    private static string Index(EnrichScene scene) => File.ReadAllText(Path.Combine(scene.Folder, "index.jsonl"));

    private static Task<EnrichScene> SceneAsync(IEnumerable<EnrichWork> papers, IEnumerable<EnrichRepository>? repositories = null) =>
        EnrichScene.OfAsync("huggingface", (context, _) => AnswerAsync(context), papers, repositories);

    internal static Task AnswerAsync(HttpContext context)
    {
        var path = Uri.UnescapeDataString(context.Request.Path + context.Request.QueryString);
        if (path.StartsWith("/api/models/old/", StringComparison.Ordinal))
        {
            context.Response.StatusCode = 307;
            context.Response.Headers.Location = path.Replace("/old/", "/lab/", StringComparison.Ordinal);
            return Task.CompletedTask;
        }

        if (Answers.TryGetValue(path, out var text))
        {
            context.Response.Headers["RateLimit"] = "\"api\";r=499;t=295";
            return context.Response.WriteAsync(text);
        }

        context.Response.StatusCode = 401;
        return context.Response.WriteAsync("""{"error":"Invalid username or password."}""");
    }
}
