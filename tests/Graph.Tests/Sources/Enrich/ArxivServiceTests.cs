using System.Globalization;
using Graph.Sources.Enrich;
using Microsoft.AspNetCore.Http;

namespace Graph.Tests.Sources.Enrich;

/// <summary>arXiv: lists of numbers, errors in its own way, empty pages.</summary>
public sealed class ArxivServiceTests
{
    [Fact]
    public async Task Abstract_and_record_are_kept_and_a_number_that_is_not_there_is_remembered()
    {
        await using var scene = await EnrichScene.OfAsync("arxiv", AnswerAsync, [Paper("2301.00001"), Paper("0000.0000")]);

        var result = await scene.RunAsync();

        Assert.Empty(result.Problems);
        Assert.Equal("Title of 2301.00001\nWords of it.\n", scene.Text("arxiv:2301.00001"));
        Assert.Equal(
            """{"title":"Title of 2301.00001","authors":["Ann Ox","Bo Ye"],"year":2023,"url":"https://arxiv.org/abs/2301.00001","doi":"10.1000/1","arxiv":"2301.00001"}"""
                + "\n",
            scene.Text("arxiv-record:2301.00001")
        );
        Assert.Equal("404", scene.Line("arxiv:0000.0000").State);
    }

    [Fact]
    public async Task A_hundred_numbers_go_into_one_request_and_three_seconds_lie_between_two()
    {
        await using var scene = await EnrichScene.OfAsync(
            "arxiv",
            AnswerAsync,
            Enumerable.Range(1, 229).Select(n => Paper(string.Create(CultureInfo.InvariantCulture, $"2301.{n:00000}")))
        );

        await scene.RunAsync();

        Assert.Equal(3, scene.Server.Requests.Count);
        Assert.All(
            scene.Server.Requests.Zip(scene.Server.Requests.Skip(1)),
            p => Assert.True(p.Second.At - p.First.At >= TimeSpan.FromSeconds(3))
        );
        Assert.Equal(229, scene.Lines.Count(l => l.Kind == "abstract" && l.File.Length > 0));
    }

    [Fact]
    public async Task A_number_that_it_cannot_read_does_not_spoil_the_others()
    {
        await using var scene = await EnrichScene.OfAsync("arxiv", AnswerAsync, [Paper("2301.00001"), Paper("abc"), Paper("2301.00002")]);

        await scene.RunAsync();

        Assert.Equal("400", scene.Line("arxiv:abc").State);
        Assert.Equal(2, scene.Lines.Count(l => l.Kind == "abstract" && l.File.Length > 0));
    }

    [Fact]
    public async Task An_empty_page_is_asked_for_again()
    {
        var count = 0;
        await using var scene = await EnrichScene.OfAsync(
            "arxiv",
            (context, server) => count++ == 0 ? context.Response.WriteAsync(Feed(1, "")) : AnswerAsync(context, server),
            [Paper("2301.00001")]
        );

        await scene.RunAsync();

        Assert.Equal(2, scene.Server.Requests.Count);
        Assert.NotEmpty(scene.Line("arxiv:2301.00001").File);
    }

    internal static EnrichWork Paper(string number) => new($"paper:{number}", $"Title of {number}", [$"arxiv:{number}"]);

    internal static Task AnswerAsync(HttpContext context, ServiceServer server)
    {
        var ids = context.Request.Query["id_list"].ToString().Split(',');
        if (ids.FirstOrDefault(i => !i.Any(char.IsDigit)) is { } wrong)
        {
            context.Response.StatusCode = 400;
            return context.Response.WriteAsync(
                Feed(1, $"<entry><id>https://arxiv.org/api/errors#incorrect_id_format_for_{wrong}</id><title>Error</title></entry>")
            );
        }

        var found = ids.Where(i => !i.StartsWith('0')).ToList();
        return context.Response.WriteAsync(Feed(found.Count, string.Concat(found.Select(Entry))));
    }

    private static string Feed(int total, string entries) =>
        $"""
            <?xml version='1.0' encoding='UTF-8'?>
            <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" xmlns="http://www.w3.org/2005/Atom">
              <opensearch:totalResults>{total}</opensearch:totalResults>{entries}
            </feed>
            """;

    private static string Entry(string id) =>
        $"""
            <entry>
              <id>http://arxiv.org/abs/{id}v2</id>
              <title>Title of
                {id}</title>
              <summary>  Words
                of it.</summary>
              <published>2023-07-27T08:18:33Z</published>
              <arxiv:doi>10.1000/1</arxiv:doi>
              <author><name>Ann Ox</name></author>
              <author><name>Bo Ye</name></author>
            </entry>
            """;
}
