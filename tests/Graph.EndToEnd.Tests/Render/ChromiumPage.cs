using System.Diagnostics;
using Microsoft.Playwright;

namespace Graph.EndToEnd.Tests.Render;

/// <summary>A page in headless Chromium; what it writes to the console as an error is kept.</summary>
internal sealed class ChromiumPage : IAsyncDisposable
{
    private const string Executable = "/usr/bin/chromium";

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;

    private ChromiumPage(IPlaywright playwright, IBrowser browser, IPage page)
    {
        (_playwright, _browser, Page) = (playwright, browser, page);
        page.Console += (_, message) =>
        {
            if (message.Type == "error")
            {
                Errors.Add(message.Text);
            }
        };
        page.PageError += (_, error) => Errors.Add(error);
    }

    /// <summary>The page.</summary>
    public IPage Page { get; }

    /// <summary>Errors of the script and refusals of the Content-Security-Policy.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Opens a file; skips the test where Chromium is not installed.</summary>
    public static async Task<ChromiumPage> OpenAsync(string file, int width = 1400, int height = 900)
    {
        Assert.SkipUnless(File.Exists(Executable), "Chromium is not installed (package chromium): there is no browser to look with.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions { ExecutablePath = Executable, Args = ["--no-sandbox"] }
        );
        var page = await browser.NewPageAsync(
            new BrowserNewPageOptions
            {
                ViewportSize = new ViewportSize { Width = width, Height = height },
            }
        );
        var opened = new ChromiumPage(playwright, browser, page);
        await page.GotoAsync(new Uri(file).AbsoluteUri);
        return opened;
    }

    /// <summary>What axe-core finds that is serious or critical; skips the test where npm cannot get it.</summary>
    public async Task<IReadOnlyList<string>> SeriousAccessibilityProblemsAsync()
    {
        var script = await File.ReadAllTextAsync(await AxeAsync());

        // Through the debugger, not as an element: the page's policy stays in force.
        await Page.EvaluateAsync(script + "; undefined");
        return await Page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.filter(v => ['serious', "
                + "'critical'].includes(v.impact)).map(v => v.id + ': ' + v.nodes.map(n => n.html).join(' ').slice(0, "
                + "300))"
        );
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static async Task<string> AxeAsync()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "axe");
        var script = Path.Combine(folder, "node_modules", "axe-core", "axe.min.js");
        if (!File.Exists(script))
        {
            Directory.CreateDirectory(folder);
            using var npm = Start(folder);
            Assert.SkipWhen(npm is null, "npm is not installed: axe-core cannot be had.");
            await npm.WaitForExitAsync();
        }

        Assert.SkipUnless(File.Exists(script), "npm could not get axe-core.");
        return script;
    }

    private static Process? Start(string folder)
    {
        try
        {
            return Process.Start(
                new ProcessStartInfo("npm", ["install", "--no-audit", "--no-fund", "--no-save", "--prefix", folder, "axe-core@4.11.0"])
                {
                    RedirectStandardOutput = true,
                }
            );
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
