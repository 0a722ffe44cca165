using System.Diagnostics;
using System.Globalization;
using Graph.Sources.Enrich;

namespace Graph.Tests.Sources.Enrich;

/// <summary>What a run will cost, said beforehand.</summary>
public sealed class PlanTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("plan").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Hugging_Face_stays_within_one_anonymous_window_for_some_two_hundred_papers()
    {
        var plan = Plan(229, 129, "huggingface");

        var api = Assert.Single(plan.Services).Hosts[0];
        Assert.InRange(api.Requests, 229, 499);
        Assert.True(api.LeastTime < TimeSpan.FromMinutes(5));
    }

    [Fact]
    public void ArXiv_takes_three_seconds_for_each_hundred_papers()
    {
        var arxiv = Assert.Single(Plan(229, 0, "arxiv").Services);

        Assert.Equal((3, TimeSpan.FromSeconds(6)), (arxiv.Requests, arxiv.LeastTime));
    }

    [Fact]
    public void Five_thousand_works_are_planned_in_seconds()
    {
        var watch = Stopwatch.StartNew();

        var plan = Plan(5000, 5000);

        Assert.True(plan.Requests > 5000);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(5), $"{watch.Elapsed.TotalSeconds} s");
    }

    [Fact]
    public void What_lacks_a_setting_is_planned_with_the_remedy_and_not_counted()
    {
        var plan = Plan(10, 0, "semanticscholar");

        Assert.Equal(0, plan.Requests);
        Assert.Contains("Token", Assert.Single(plan.Services).Refusal, StringComparison.Ordinal);
    }

    private Graph.Sources.Enrich.Plan.EnrichPlan Plan(int papers, int repositories, params string[] services) =>
        new Enricher(
            new EnrichWorks(
                [
                    .. Enumerable
                        .Range(10000, papers)
                        .Select(n => new EnrichWork(
                            $"paper:{n}",
                            $"Title of {n}",
                            [string.Create(CultureInfo.InvariantCulture, $"arxiv:2301.{n}")]
                        )),
                ],
                [.. Enumerable.Range(1, repositories).Select(n => new EnrichRepository("github.com", $"o/r{n}"))]
            ),
            new EnrichSettings { Folder = _folder, Only = [.. services] }
        ).Plan();
}
