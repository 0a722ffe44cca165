namespace Graph.Render.Lineage;

/// <summary>Draws a lineage as one page that needs nothing else.</summary>
public static class LineageHtml
{
    /// <summary>The page.</summary>
    public static string Draw(LineagePicture picture, bool themeIsFixed) => LineageSvg.DrawForPage(picture) + themeIsFixed;
}
