using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using Graph.Ask.Lineage;
using Graph.Draw.Svg;
using Graph.Model;

namespace Graph.Draw.Lineage;

/// <summary>Draws a lineage as one page that needs nothing else: pan, zoom, search, hide a branch, filter by basis, read an edge's
/// evidence.</summary>
/// <remarks>The page's Content-Security-Policy allows exactly this script and these styles, by their hashes, and nothing from
/// outside.</remarks>
public static class LineageHtml
{
    /// <summary>The page.</summary>
    /// <param name="picture">What is drawn.</param>
    /// <param name="themeIsFixed">Whether the page keeps the picture's theme; else it follows the reader's system.</param>
    public static string Draw(LineagePicture picture, bool themeIsFixed)
    {
        var styles = Styles();
        var script = Resource("lineage.js");
        var policy = $"default-src 'none'; script-src '{Hash(script)}'; style-src '{Hash(styles)}'; base-uri 'none'; form-action 'none'";
        return $"""
            <!doctype html>
            <html lang="en"{(themeIsFixed ? $" data-theme=\"{picture.Theme.Name}\"" : "")}>
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{policy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Escaped(picture.Title)}</title>
            <style>{styles}</style>
            </head>
            <body>
            <header>
            <h1>{Escaped(picture.Title)}</h1>
            <div class="find"><input type="search" id="search" placeholder="Search (/)" aria-label="Search a model">
            <output id="found" for="search"></output></div>
            {Filters(picture.Folded.Lineage)}
            {Years(picture.Folded.Lineage)}
            <div class="tools" role="group" aria-label="View">
            <button type="button" id="in" aria-label="Zoom in">+</button>
            <button type="button" id="out" aria-label="Zoom out">−</button>
            <button type="button" id="fit">Fit</button>
            <button type="button" id="all" disabled>Show all</button>
            <button type="button" id="theme">Light/dark</button>
            <button type="button" id="as-table" aria-expanded="false" aria-controls="facts">Table</button>
            </div>
            </header>
            <main>
            <div id="view">
            {LineageSvg.DrawForPage(picture)}</div>
            <aside id="panel" aria-label="Details" tabindex="0">
            <h2>Pick a model or a line</h2>
            <p>A line shows the words that it was read from, with source and line. With the keyboard: Tab to the drawing,
            arrows from model to model, Enter for details, h to hide what builds on it, + − 0 to zoom, / to search.</p>
            </aside>
            </main>
            <p id="count"></p>
            <section id="facts" tabindex="0" aria-label="The same facts as a table">{LineageFactTable.Write(picture)}</section>
            <p id="status" role="status"></p>
            <script type="application/json" id="data">{LineagePageData.Write(picture)}</script>
            <script>{script}</script>
            </body>
            </html>

            """;
    }

    private static string Filters(LineageGraph lineage)
    {
        var boxes = lineage
            .Edges.SelectMany(e => e.Evidence.Select(p => p.Basis).Append(e.Basis))
            .Distinct()
            .Order()
            .Select(b => $"<label><input type=\"checkbox\" name=\"basis\" value=\"{b.Word()}\" checked>{b.Word()}</label>");
        return $"<fieldset aria-label=\"Basis\">{string.Concat(boxes)}</fieldset>";
    }

    // A year for the slider: what came later is put away.
    private static string Years(LineageGraph lineage)
    {
        var years = lineage.Nodes.Select(n => n.Year).OfType<int>().ToList();
        return years.Count == 0 || years.Min() == years.Max()
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"<label class=\"until\">until <input type=\"range\" id=\"year\" min=\"{years.Min()}\" "
                    + $"max=\"{years.Max()}\" value=\"{years.Max()}\" step=\"1\">"
                    + $"<output id=\"until\" for=\"year\">{years.Max()}</output></label>"
            );
    }

    private static string Styles()
    {
        var (light, dark) = (Variables(Theme.Light), Variables(Theme.Dark));
        return $":root{{color-scheme:light dark;{light}}}@media (prefers-color-scheme:dark){{:root{{{dark}}}}}"
            + $":root[data-theme=light]{{color-scheme:light;{light}}}:root[data-theme=dark]{{color-scheme:dark;{dark}}}"
            + Resource("lineage.css")
            + LineageStyle.Rules(use => $"var(--{use})");
    }

    private static string Variables(Theme theme) => string.Concat(theme.Colours.Select(c => $"--{c.Key}:{c.Value};"));

    private static string Resource(string name)
    {
        using var stream = typeof(LineageHtml).Assembly.GetManifestResourceStream($"lineage/{name}")!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    private static string Hash(string text) => $"sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}";

    private static string Escaped(string text) => WebUtility.HtmlEncode(ShownText.Of(text));
}
