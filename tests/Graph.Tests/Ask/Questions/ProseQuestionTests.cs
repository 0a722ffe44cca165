using System.Text.Json;
using Graph.Ask.Questions;
using Graph.Model;
using Graph.Query.Storage;
using Graph.Store;
using Graph.Store.Embedded;
using Graph.Tests.Relate.Texts;

namespace Graph.Tests.Ask.Questions;

/// <summary>Questions about training, evaluation, bases and code, asked of what READMEs say.</summary>
public sealed class ProseQuestionTests : IDisposable
{
    private readonly string _file = Path.GetTempFileName();

    public ProseQuestionTests()
    {
        using var scene = new KeptScene(
            "**GridNet: Looking at pictures through a grid**, 2023. [[paper](https://arxiv.org/abs/2301.00001)] "
                + "[[code](https://github.com/lab/grids)]",
            "**MeshNet: Looking at pictures through a mesh**, 2024. [[paper](https://arxiv.org/abs/2401.00001)] "
                + "[[code](https://github.com/lab/meshes)]"
        )
            .WithReadme(
                "lab/grids",
                """
                # GridNet
                We train our model on Visual Genome and COCO. Our model is based on CLIP and LLaMA-7B.
                We evaluate our model on COCO and GQA.
                Our code is based on [LAVIS](https://github.com/salesforce/LAVIS).
                """
            )
            .WithReadme(
                "lab/meshes",
                """
                # MeshNet
                We train our model on SBU Captions. Our model is based on GridNet.
                We evaluate our model on COCO and GQA.
                Our code is based on [LAVIS](https://github.com/salesforce/LAVIS).
                """
            );
        using var stream = File.Create(_file);
        GraphFile.Write(scene.Build().Graph, stream);
    }

    public void Dispose() => File.Delete(_file);

    [Theory]
    [InlineData("trained-and-evaluated-on", "GridNet|COCO")]
    [InlineData("models-by-benchmark name=gqa", "GridNet|2023;MeshNet|2024")]
    [InlineData("benchmark-matrix benchmarks=1", "GridNet|COCO;MeshNet|COCO")]
    [InlineData("shared-benchmarks", "GridNet|MeshNet")]
    [InlineData("data-behind-a-family name=MeshNet", "0|SBU Captions;1|COCO;1|Visual Genome")]
    [InlineData("most-common-bases", "CLIP, LLaMA|1;GridNet|1")]
    [InlineData("code-from", "salesforce/LAVIS|https://github.com/salesforce/LAVIS")]
    public async Task A_question_is_answered_from_what_readmes_say(string question, string expected)
    {
        var words = question.Split(' ');
        var analysis = AnalysisPack.Find(words[0])!;
        await using var backend = new EmbeddedBackend(PropertyGraph.Load(_file));

        var answer = await new AnalysisRunner(backend).RunAsync(
            analysis,
            AnalysisArguments.Of(analysis, words[1..], new TrustedEvidence([Basis.Stated], [SourceKind.Readme])),
            CancellationToken.None
        );

        Assert.Equal(expected, string.Join(';', answer.Rows.Select(r => $"{Say(r[0])}|{Say(r[1])}")));
        Assert.Equal(analysis.Columns.Select(c => c.Name), answer.Columns);
    }

    private static string Say(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? string.Join(", ", value.EnumerateArray()) : value.ToString();
}
