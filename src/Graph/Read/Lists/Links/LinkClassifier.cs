using Graph.Model;

namespace Graph.Read.Lists.Links;

/// <summary>Tells what a link leads to, from its label first and its address second.</summary>
internal static class LinkClassifier
{
    /// <summary>The kind of a link.</summary>
    /// <param name="label">What its label or column announces, or null.</param>
    /// <param name="url">The address.</param>
    /// <param name="onTitle">Whether it stands on the entry's title, which makes it the paper's unless its host says otherwise.</param>
    public static LinkKind Classify(LinkWord? label, string url, bool onTitle)
    {
        var host = LinkHosts.KindOf(url);
        return label switch
        {
            LinkWord.Paper => LinkKind.Paper,
            LinkWord.Code => LinkKind.Code,
            LinkWord.Project when LinkHosts.IsArchive(url) => LinkKind.Paper,
            LinkWord.Project => LinkKind.Project,
            LinkWord.Dataset => LinkKind.Dataset,
            LinkWord.Model when host is LinkKind.Code or LinkKind.Paper or LinkKind.Demo => host.Value,
            LinkWord.Model => LinkKind.Model,
            LinkWord.Demo => LinkKind.Demo,
            LinkWord.Video => LinkKind.Video,
            LinkWord.Other or LinkWord.Note => LinkKind.Other,
            LinkWord.Any => host ?? LinkKind.Other,
            _ when onTitle && (host is null or LinkKind.Other || RepositoryFile.IsPdf(url)) => LinkKind.Paper,
            _ => host ?? LinkKind.Other,
        };
    }
}
