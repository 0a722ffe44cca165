using System.Text.RegularExpressions;
using Graph.EndToEnd.Tests.Render;
using Microsoft.Playwright;

namespace Graph.EndToEnd.Tests.Neo4j;

/// <summary>The real Neo4j Browser, as the server serves it, in headless Chromium.</summary>
internal sealed partial class Neo4jBrowserPage(ChromiumPage chromium) : IAsyncDisposable
{
    // A busy machine is slow; what takes longer than this is broken.
    private const float Patience = 60_000;
    private const int Tries = 5;

    public IPage Page => chromium.Page;

    public ILocator Frames => Page.GetByTestId("frame");

    public ILocator Guide => Frames.Filter(new() { Has = Page.GetByTestId("carousel") });

    /// <summary>Opens the Browser with a guide and connects it, without a password, to the Bolt address.</summary>
    public static async Task<Neo4jBrowserPage> OpenAsync(string http, string bolt, string guide)
    {
        var browser = new Neo4jBrowserPage(await ChromiumPage.OpenAsync($"{http}/browser/?dbms={bolt}&cmd=play&arg={guide}", 1400, 1000));
        browser.Page.SetDefaultTimeout(Patience);
        Assertions.SetDefaultExpectTimeout(Patience);
        await browser.Page.GetByTestId("authenticationMethod").SelectOptionAsync("NO_AUTH");
        await browser.Page.GetByTestId("connect").ClickAsync();
        // The banner of the unconnected goes as soon as the Browser tries.
        await Assertions.Expect(browser.Page.GetByText("You have a working connection")).ToBeVisibleAsync();
        return browser;
    }

    /// <summary>Drops a file on the window.</summary>
    public async Task DropAsync(string file)
    {
        var data = await Page.EvaluateHandleAsync(
            "([name, data]) => "
                + "{ const all = new DataTransfer(); all.items.add(new File([Uint8Array.from(atob(data), c => c.charCodeAt(0))], name)); return all; }",
            new[] { Path.GetFileName(file), Convert.ToBase64String(await File.ReadAllBytesAsync(file)) }
        );
        await Page.DispatchEventAsync(".filedrop", "drop", new { dataTransfer = data });
    }

    /// <summary>
    /// Puts a query of the guide into the editor and runs it; gives what the Browser shows when all its statements are through.
    /// Where a machine is busy the Browser may lose its connection and then makes a new one by itself: the query is asked again, as a
    /// user would.
    /// </summary>
    public async Task<ILocator> RunAsync(ILocator runnable)
    {
        var answer = await RunOnceAsync(runnable);
        for (var tries = 1; tries < Tries && LostConnection().IsMatch(await answer.InnerTextAsync()); tries++)
        {
            await CloseAsync(answer);
            await Assertions.Expect(Page.GetByTestId("reconnectBanner")).ToHaveCountAsync(0);
            answer = await RunOnceAsync(runnable);
        }

        return answer;
    }

    /// <summary>Closes a frame, and waits until it is gone: frames are counted by what runs next.</summary>
    public async Task CloseAsync(ILocator frame)
    {
        var before = await Frames.CountAsync();
        await frame.GetByTitle("Close").First.ClickAsync();
        await Assertions.Expect(Frames).ToHaveCountAsync(before - 1);
    }

    public ValueTask DisposeAsync() => chromium.DisposeAsync();

    private async Task<ILocator> RunOnceAsync(ILocator runnable)
    {
        var before = await Frames.CountAsync();
        var statements = (await runnable.InnerTextAsync()).Split(";\n").Length;
        await runnable.ClickAsync();
        await Page.GetByTestId("editor-Run").ClickAsync();
        await Assertions.Expect(Frames).ToHaveCountAsync(before + 1);

        // The guide is pinned above.
        var answer = Frames.Nth(1);
        if (statements > 1)
        {
            await Assertions.Expect(answer.GetByTitle(Ended())).ToHaveCountAsync(statements);
        }
        else
        {
            await Assertions.Expect(answer).ToContainTextAsync(Shown());
        }

        return answer;
    }

    [GeneratedRegex("^Status: (success|error)")]
    private static partial Regex Ended();

    [GeneratedRegex("Displaying [0-9]+ nodes|Started streaming|no records|ERROR")]
    private static partial Regex Shown();

    // What the Browser itself says of a lost connection, and the driver within it; an error of a query has a code of the server.
    [GeneratedRegex("BoltConnectionError|ServiceUnavailable|SessionExpired")]
    private static partial Regex LostConnection();
}
