using System.Collections.Frozen;
using Graph.Knowledge.Identifiers;
using Graph.Model;

namespace Graph.Read.Lists.Links;

/// <summary>What is kept where: the hosts that tell what a link leads to.</summary>
internal static class LinkHosts
{
    private static readonly FrozenDictionary<string, LinkKind> Hosts = Build();

    private static readonly FrozenDictionary<string, LinkKind>.AlternateLookup<ReadOnlySpan<char>> Lookup = Hosts.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Archives = IdentifierSchemes
        .All.Where(s => s.IsArchive)
        .SelectMany(s => s.Hosts)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The kind that an address tells by its host and path; null where it tells none.</summary>
    public static LinkKind? KindOf(string url)
    {
        var (host, path) = Split(url);
        if (host.IsEmpty)
        {
            return null;
        }

        if (host is "huggingface.co" or "hf.co")
        {
            return path.StartsWith("/papers/") ? LinkKind.Paper
                : path.StartsWith("/datasets/") ? LinkKind.Dataset
                : path.StartsWith("/spaces/") ? LinkKind.Demo
                : LinkKind.Model;
        }

        if (host is "doi.org" or "dx.doi.org")
        {
            return path.Contains("zenodo", StringComparison.OrdinalIgnoreCase) ? LinkKind.Dataset : LinkKind.Paper;
        }

        if (IsPaperFile(path) && !host.EndsWith("github.com", StringComparison.OrdinalIgnoreCase))
        {
            return LinkKind.Paper;
        }

        if (FindHost(host) is { } kind)
        {
            return kind == LinkKind.Paper && path.Trim('/').IsEmpty ? LinkKind.Other : kind;
        }

        if (host.EndsWith(".github.io", StringComparison.OrdinalIgnoreCase))
        {
            return LinkKind.Project;
        }

        return
            host.StartsWith("github.", StringComparison.OrdinalIgnoreCase) || host.StartsWith("gitlab.", StringComparison.OrdinalIgnoreCase)
            ? LinkKind.Code
            : null;
    }

    /// <summary>Whether the address is a host and nothing on it: a site, no paper.</summary>
    public static bool IsRoot(string url)
    {
        var (host, path) = Split(url);
        return !host.IsEmpty && path.Trim('/').IsEmpty;
    }

    /// <summary>Whether the address is, by its host or file, a paper's.</summary>
    public static bool IsPaper(string url) => KindOf(url) == LinkKind.Paper;

    /// <summary>Whether the address is a preprint's or a review's page, which is nobody's website.</summary>
    public static bool IsArchive(string url)
    {
        var (host, path) = Split(url);
        return path.Length > 1 && Archives.Contains(host);
    }

    private static bool IsPaperFile(ReadOnlySpan<char> path)
    {
        var end = path.IndexOfAny('?', '#');
        return (end < 0 ? path : path[..end]).EndsWith(".pdf", StringComparison.OrdinalIgnoreCase);
    }

    private static LinkKind? FindHost(ReadOnlySpan<char> host)
    {
        Span<char> lower = stackalloc char[256];
        if (host.Length > lower.Length)
        {
            return null;
        }

        var rest = lower[..host.ToLowerInvariant(lower)];
        while (rest.Length > 0)
        {
            if (Lookup.TryGetValue(rest, out var kind))
            {
                return kind;
            }

            var dot = rest.IndexOf('.');
            if (dot < 0)
            {
                return null;
            }

            rest = rest[(dot + 1)..];
        }

        return null;
    }

    private static Parts Split(string url)
    {
        var rest = url.AsSpan().Trim();
        var scheme = rest.IndexOf("://");
        if (scheme >= 0)
        {
            rest = rest[(scheme + 3)..];
        }
        else if (rest.StartsWith("#") || rest.StartsWith("/") || rest.StartsWith(".") || !rest.Contains('.'))
        {
            return default;
        }

        var slash = rest.IndexOfAny('/', '?', '#');
        var host = slash < 0 ? rest : rest[..slash];
        if (host.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
        {
            host = host[4..];
        }

        return new Parts(host, slash < 0 ? [] : rest[slash..]);
    }

    private static FrozenDictionary<string, LinkKind> Build()
    {
        var hosts = new Dictionary<string, LinkKind>(StringComparer.Ordinal);
        void Add(LinkKind kind, string names)
        {
            foreach (var name in names.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
            {
                hosts[name] = kind;
            }
        }

        foreach (var host in IdentifierSchemes.All.SelectMany(s => s.Hosts))
        {
            hosts[host] = LinkKind.Paper;
        }

        Add(
            LinkKind.Paper,
            """
            jmlr.org computer.org dl.acm.org portal.acm.org springer.com link.springer.com nature.com science.org sciencemag.org pnas.org
            plos.org journals.plos.org wiley.com onlinelibrary.wiley.com tandfonline.com frontiersin.org biorxiv.org medrxiv.org
            chemrxiv.org techrxiv.org hal.science hal.archives-ouvertes.fr osf.io psyarxiv.com bmvc2021-virtualconference.com bmva.org
            bmva-archive.org.uk isca-speech.org isca-archive.org usenix.org ndss-symposium.org petsymposium.org distill.pub thecvf.com
            vldb.org roboticsproceedings.org royalsocietypublishing.org academic.oup.com oup.com sagepub.com journals.sagepub.com
            iopscience.iop.org iop.org aps.org journals.aps.org pubs.acs.org acs.org rsc.org pubs.rsc.org spiedigitallibrary.org
            osapublishing.org opg.optica.org optica.org ahajournals.org jamanetwork.com nejm.org bmj.com rsna.org pubs.rsna.org
            karger.com degruyter.com worldscientific.com hindawi.com iospress.nl content.iospress.com ceur-ws.org dblp.org
            dblp.uni-trier.de researchgate.net scholar.archive.org citeseerx.ist.psu.edu eprint.iacr.org projecteuclid.org jstor.org
            annualreviews.org emerald.com cambridge.org melba-journal.org elifesciences.org lrec-conf.org direct.mit.edu
            mitpressjournals.org scitepress.org drops.dagstuhl.de sciendo.com copernicus.org eurekaselect.com ajronline.org
            liebertpub.com asmedigitalcollection.asme.org arc.aiaa.org ascelibrary.org kdd.org www2.cs.ucla.edu proceedings.iclr.cc
            iclr.cc preprints.org researchsquare.com bmcmedinformdecismak.biomedcentral.com biomedcentral.com jstage.jst.go.jp kci.go.kr
            cnki.net watermark.silverchair.com hdl.handle.net digital-library.theiet.org ebooks.iospress.nl aip.org pubs.aip.org
            physiology.org embopress.org
            """
        );
        Add(
            LinkKind.Code,
            "github.com gist.github.com gitlab.com bitbucket.org gitee.com codeocean.com sourceforge.net "
                + "codeberg.org anonymous.4open.science paperswithcode.com git.io"
        );
        Add(LinkKind.Project, "github.io sites.google.com");
        Add(
            LinkKind.Dataset,
            "zenodo.org kaggle.com physionet.org figshare.com dataverse.harvard.edu opendatalab.com "
                + "grand-challenge.org data.mendeley.com openneuro.org ieee-dataport.org cancerimagingarchive.net"
        );
        Add(LinkKind.Model, "modelscope.cn civitai.com tfhub.dev");
        Add(LinkKind.Demo, "colab.research.google.com replicate.com gradio.app gradio.live mybinder.org");
        Add(LinkKind.Video, "youtube.com youtu.be vimeo.com bilibili.com slideslive.com videolectures.net techtalks.tv");
        Add(
            LinkKind.Other,
            "medium.com towardsdatascience.com twitter.com x.com reddit.com zhihu.com zhuanlan.zhihu.com "
                + "slideshare.net speakerdeck.com wikipedia.org en.wikipedia.org shields.io img.shields.io "
                + "linkedin.com facebook.com mp.weixin.qq.com substack.com linktr.ee discord.gg t.me amazon.com"
        );
        return hosts.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private readonly ref struct Parts(ReadOnlySpan<char> host, ReadOnlySpan<char> path)
    {
        private readonly ReadOnlySpan<char> _host = host;
        private readonly ReadOnlySpan<char> _path = path;

        public void Deconstruct(out ReadOnlySpan<char> host, out ReadOnlySpan<char> path)
        {
            host = _host;
            path = _path;
        }
    }
}
