using Microsoft.Playwright;

namespace Graph.EndToEnd.Tests.Render;

public sealed class LineagePageTests : IDisposable
{
    // A few units beyond the box that the line leaves: there lines to several heirs are still one.
    private const string BeginOfFirstLine = """
        () => {
          const line = document.querySelector(".hit");
          const point = line.getPointAtLength(4).matrixTransform(line.getScreenCTM());
          return [point.x, point.y];
        }
        """;

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_search_marks_what_it_finds()
    {
        await using var browser = await OpenAsync();
        await browser.Page.GetByLabel("Search a model").FillAsync("pubmed");

        await Assertions.Expect(browser.Page.Locator(".node.found")).ToHaveCountAsync(1);
        await Assertions.Expect(browser.Page.Locator("#status")).ToHaveTextAsync("1 found");
        Assert.Empty(browser.Errors);
    }

    [Fact]
    public async Task A_basis_that_is_not_trusted_takes_its_branch_away()
    {
        await using var browser = await OpenAsync();
        await browser.Page.GetByRole(AriaRole.Checkbox, new() { Name = "derived" }).UncheckAsync();

        await Assertions.Expect(browser.Page.Locator(".node:not(.gone)")).ToHaveCountAsync(2);
        await browser.Page.GetByRole(AriaRole.Checkbox, new() { Name = "stated" }).UncheckAsync();
        await Assertions.Expect(browser.Page.Locator(".node:not(.gone)")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_click_on_a_line_shows_the_words_with_source_and_line()
    {
        await using var browser = await OpenAsync();
        var line = await browser.Page.Locator(".hit[data-from='model:pubmedclip']").BoundingBoxAsync();
        await browser.Page.Mouse.ClickAsync(line!.X + (line.Width / 2), line.Y + (line.Height / 2));

        await Assertions.Expect(browser.Page.Locator("#panel h2")).ToHaveTextAsync("PubMedCLIP builds on CLIP");
        await Assertions.Expect(browser.Page.Locator("#panel .place")).ToHaveTextAsync("list-a, line 41 (list, stated)");
        await Assertions
            .Expect(browser.Page.Locator("#panel blockquote"))
            .ToHaveTextAsync("PubMedCLIP: How Much Does CLIP Benefit Visual Question Answering?");
    }

    [Fact]
    public async Task The_keyboard_alone_leads_to_the_evidence_and_hides_a_branch()
    {
        await using var browser = await OpenAsync();
        await browser.Page.Keyboard.PressAsync("/");
        for (var i = 0; i < 12 && await browser.Page.Locator(".node:focus").CountAsync() == 0; i++)
        {
            await browser.Page.Keyboard.PressAsync("Tab");
        }

        await browser.Page.Keyboard.PressAsync("ArrowRight");
        await browser.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(browser.Page.Locator("#panel h2")).ToHaveTextAsync("PubMedCLIP");

        await browser.Page.Keyboard.PressAsync("h");
        await Assertions.Expect(browser.Page.Locator(".node:not(.gone)")).ToHaveCountAsync(2);
        // The links to paper and code come first, then what it builds on.
        for (var i = 0; i < 12 && await browser.Page.Locator("#panel ul button:focus").CountAsync() == 0; i++)
        {
            await browser.Page.Keyboard.PressAsync("Tab");
        }

        await browser.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(browser.Page.Locator("#panel .place")).ToHaveTextAsync("list-a, line 41 (list, stated)");
    }

    [Fact]
    public async Task A_search_without_a_hit_says_so_and_Enter_steps_from_hit_to_hit()
    {
        await using var browser = await OpenAsync();
        var search = browser.Page.GetByLabel("Search a model");
        await search.FillAsync("nobody");
        await Assertions.Expect(browser.Page.Locator("#found")).ToHaveTextAsync("nothing found");

        await search.FillAsync("clip");
        await Assertions.Expect(browser.Page.Locator("#found")).ToHaveTextAsync("2 found");
        await search.PressAsync("Enter");
        await Assertions.Expect(browser.Page.Locator("#found")).ToHaveTextAsync("1 of 2");
        await search.PressAsync("Enter");
        await Assertions.Expect(browser.Page.Locator("#found")).ToHaveTextAsync("2 of 2");
    }

    [Fact]
    public async Task A_year_puts_away_what_came_later_and_the_counts_follow()
    {
        await using var browser = await OpenAsync();
        await browser.Page.Locator("#year").FillAsync("2023");

        await Assertions.Expect(browser.Page.Locator(".node:not(.gone)")).ToHaveCountAsync(2);
        await Assertions.Expect(browser.Page.Locator("#count")).ToHaveTextAsync("2 of 3 shown, 1 of 2 relations, until 2023.");
        await Assertions.Expect(browser.Page.Locator("#facts tbody tr:not([hidden])")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task An_edge_that_is_wrong_gives_the_text_of_an_issue_with_its_line()
    {
        await using var browser = await OpenAsync();
        await browser.Page.Locator("[data-key='model:pubmedclip']").ClickAsync();
        await browser.Page.Locator("#panel li button").First.ClickAsync();
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "Something wrong?" }).ClickAsync();

        var text = await browser.Page.GetByLabel("Text of an issue").InputValueAsync();
        Assert.Contains("model:pubmedclip BUILDS_ON model:clip", text, StringComparison.Ordinal);
        Assert.Contains("list-a, line 41", text, StringComparison.Ordinal);
        Assert.Empty(browser.Errors);
    }

    [Fact]
    public async Task A_model_shows_its_paper_and_a_place_leads_to_its_line_on_the_web()
    {
        await using var browser = await OpenAsync();
        await browser.Page.Locator("[data-key='model:pubmedclip']").ClickAsync();

        await Assertions.Expect(browser.Page.Locator("#panel .paper-title")).ToHaveTextAsync("PubMedCLIP in VQA");
        await Assertions
            .Expect(browser.Page.Locator("#panel .links a").First)
            .ToHaveAttributeAsync("href", "https://arxiv.org/abs/2112.13906");
        await browser.Page.Locator("#panel li button").First.ClickAsync();
        await Assertions
            .Expect(browser.Page.Locator("#panel .place a"))
            .ToHaveAttributeAsync("href", "https://github.com/owner/list-a/blob/HEAD/README.md?plain=1#L41");
    }

    [Fact]
    public async Task A_click_where_lines_run_together_offers_all_of_them()
    {
        await using var browser = await OpenBundleAsync();
        var where = await browser.Page.EvaluateAsync<double[]>(BeginOfFirstLine);
        await browser.Page.Mouse.ClickAsync((float)where[0], (float)where[1]);

        await Assertions.Expect(browser.Page.Locator("#panel h2")).ToHaveTextAsync("2 lines run here: which one?");
        await browser.Page.GetByRole(AriaRole.Button, new() { Name = "PubMedCLIP builds on CLIP" }).ClickAsync();
        await Assertions.Expect(browser.Page.Locator("#panel h2")).ToHaveTextAsync("PubMedCLIP builds on CLIP");
        await Assertions.Expect(browser.Page.Locator(".edge.chosen")).ToHaveAttributeAsync("data-from", "model:pubmedclip");
        Assert.Empty(browser.Errors);
    }

    [Fact]
    public async Task Words_that_two_lists_share_are_quoted_once_with_both_places()
    {
        await using var browser = await OpenBundleAsync();
        await browser.Page.Locator("[data-key='model:medclip']").ClickAsync();
        await browser.Page.Locator("#panel li button").First.ClickAsync();

        await Assertions.Expect(browser.Page.Locator("#panel blockquote")).ToHaveTextAsync(["MedCLIP: adapting CLIP"]);
        await Assertions
            .Expect(browser.Page.Locator("#panel .place"))
            .ToHaveTextAsync(["list-a, line 3 (list, stated)", "list-b, line 8 (list, stated)"]);
    }

    [Fact]
    public async Task A_screen_reader_finds_the_facts_as_a_table_before_anybody_opens_it()
    {
        await using var browser = await OpenBundleAsync();
        var table = browser.Page.GetByRole(AriaRole.Table, new() { Name = "What builds on CLIP" });

        await Assertions
            .Expect(table.GetByRole(AriaRole.Columnheader))
            .ToHaveTextAsync(["Model", "Year", "Builds on", "Basis", "Sources", "First words"]);
        await Assertions.Expect(table.GetByRole(AriaRole.Rowheader)).ToHaveTextAsync(["MedCLIP", "PubMedCLIP"]);
        await Assertions
            .Expect(table.GetByRole(AriaRole.Row).Nth(1).GetByRole(AriaRole.Cell))
            .ToHaveTextAsync(["2022", "CLIP", "stated", "2", "MedCLIP: adapting CLIP (list-a, line 3)"]);
    }

    [Fact]
    public async Task The_table_opens_for_those_who_see_and_takes_the_focus()
    {
        await using var browser = await OpenBundleAsync();
        var button = browser.Page.GetByRole(AriaRole.Button, new() { Name = "Table" });
        await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "false");
        await button.ClickAsync();

        await Assertions.Expect(button).ToHaveAttributeAsync("aria-expanded", "true");
        await Assertions.Expect(browser.Page.Locator("#facts")).ToBeFocusedAsync();
        await Assertions.Expect(browser.Page.Locator("#facts")).ToBeInViewportAsync();
        Assert.Empty(await browser.SeriousAccessibilityProblemsAsync());
    }

    [Fact]
    public async Task A_phone_shows_everything_without_scrolling_sideways()
    {
        await using var browser = await OpenAsync(width: 360, height: 740);
        var width = await browser.Page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");

        Assert.Equal(360, width);
        Assert.True(await browser.Page.Locator("#view svg").IsVisibleAsync());
        Assert.True(await browser.Page.Locator("#panel").IsVisibleAsync());
    }

    [Fact]
    public async Task Names_and_quotes_that_attack_are_shown_as_text()
    {
        await using var browser = await OpenAsync();
        await browser.Page.Locator("[data-key='model:evil']").ClickAsync();

        await Assertions
            .Expect(browser.Page.Locator("#panel h2"))
            .ToHaveTextAsync("<script>document.title='taken'</script>\"onload=\"x ]]>");
        await browser.Page.Locator("#panel li button").ClickAsync();
        await Assertions.Expect(browser.Page.Locator("#panel blockquote")).ToHaveTextAsync("<img src=x onerror=alert(1)>");
        Assert.Equal("What builds on CLIP", await browser.Page.TitleAsync());
        Assert.Empty(browser.Errors);
    }

    [Theory]
    [InlineData("light")]
    [InlineData("dark")]
    public async Task Axe_finds_nothing_serious(string theme)
    {
        await using var browser = await OpenAsync("--theme", theme);

        Assert.Empty(await browser.SeriousAccessibilityProblemsAsync());
    }

    public void Dispose() => _folder.Dispose();

    private Task<ChromiumPage> OpenAsync(params string[] options) => OpenAsync(1400, 900, options);

    private Task<ChromiumPage> OpenAsync(int width, int height, params string[] options) =>
        OpenGraphAsync(LineageFiles.Graph, width, height, options);

    private Task<ChromiumPage> OpenBundleAsync() => OpenGraphAsync(LineageFiles.Bundle, 1400, 900);

    private async Task<ChromiumPage> OpenGraphAsync(string content, int width, int height, params string[] options)
    {
        var graph = _folder.Write("graph.jsonl", content);
        var page = _folder.In("lineage.html");
        var run = await GraphRun.InAsync(_folder.Path, ["lineage", "CLIP", "--graph", graph, "--out", page, .. options]);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        return await ChromiumPage.OpenAsync(page, width, height);
    }
}
