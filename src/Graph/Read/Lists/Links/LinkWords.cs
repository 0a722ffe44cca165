using System.Collections.Frozen;

namespace Graph.Read.Lists.Links;

/// <summary>The words with which lists label links and name fields. One table for labels, keys before a colon and column headers.</summary>
internal static class LinkWords
{
    // A label of more words than this says something of its own.
    private const int MaxLabelWords = 4;

    private static readonly FrozenDictionary<string, LinkWord> Words = Build();

    private static readonly FrozenDictionary<string, LinkWord>.AlternateLookup<ReadOnlySpan<char>> Lookup = Words.GetAlternateLookup<
        ReadOnlySpan<char>
    >();

    /// <summary>What the whole of a short text announces, decoration, case and number aside; null where it is no such word.</summary>
    public static LinkWord? Find(ReadOnlySpan<char> text)
    {
        Span<char> buffer = stackalloc char[64];
        var length = Normalise(text, buffer);
        if (length <= 0)
        {
            return null;
        }

        var word = buffer[..length];
        if (Lookup.TryGetValue(word, out var found))
        {
            return found;
        }

        if (word[^1] == 's' && Lookup.TryGetValue(word[..^1], out found))
        {
            return found;
        }

        return FindCompound(word);
    }

    // 'pdf arxiv', 'official code', 'code pytorch', 'arxiv link', 'paper and code': every word is one that labels.
    private static LinkWord? FindCompound(ReadOnlySpan<char> text)
    {
        LinkWord? result = null;
        var count = 0;
        foreach (var range in text.Split(' '))
        {
            var word = text[range];
            if (++count > MaxLabelWords)
            {
                return null;
            }

            if (IsFiller(word) || (result == LinkWord.Paper && IsEdition(word) && !text.Contains("xiv", StringComparison.Ordinal)))
            {
                continue;
            }

            if (
                !Lookup.TryGetValue(word, out var found)
                && !(word.Length > 1 && word[^1] == 's' && Lookup.TryGetValue(word[..^1], out found))
            )
            {
                return null;
            }

            if (result is null or LinkWord.Any)
            {
                result = found;
            }
        }

        return result;
    }

    private static bool IsFiller(ReadOnlySpan<char> word) =>
        word
            is "official"
                or "unofficial"
                or "the"
                or "of"
                or "and"
                or "to"
                or "original"
                or "pytorch"
                or "tensorflow"
                or "tf"
                or "jax"
                or "keras"
                or "matlab"
                or "python"
                or "torch"
                or "caffe"
                or "version"
                or "full"
                or "text"
                or "available"
                or "author"
                or "authors"
                or "s"
                or "our"
                or "reproduced"
                or "reimplementation"
                or "public"
                or "online"
                or "oral"
                or "spotlight"
                or "highlight"
                or "main"
                or "file"
                or "name"
                or "names";

    // 'paper cvpr14', 'paper v2': which of several it is; 'arxiv 2014' is where it came out.
    private static bool IsEdition(ReadOnlySpan<char> word) =>
        char.IsAsciiDigit(word[^1]) && (word.TrimEnd("0123456789") is { Length: 0 or >= 3 } or "v") && word.Length <= 12;

    private static int Normalise(ReadOnlySpan<char> text, Span<char> buffer)
    {
        var (length, words) = (0, 1);
        var pending = false;
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                words += pending && length > 0 ? 1 : 0;
                if (length + 2 > buffer.Length || words > MaxLabelWords)
                {
                    return -1;
                }

                if (pending && length > 0)
                {
                    buffer[length++] = ' ';
                }

                pending = false;
                buffer[length++] = char.ToLowerInvariant(c);
            }
            else
            {
                pending = true;
            }
        }

        return length;
    }

    private static FrozenDictionary<string, LinkWord> Build()
    {
        var words = new Dictionary<string, LinkWord>(StringComparer.Ordinal);
        void Add(LinkWord word, string forms)
        {
            foreach (var form in forms.Split(", "))
            {
                words[form] = word;
            }
        }

        Add(
            LinkWord.Paper,
            "paper, pdf, arxiv, preprint, abs, abstract page, doi, article, publication, manuscript, openreview, "
                + "open review, biorxiv, medrxiv, cvf, eprint, html, ps, thesis, 论文, 論文, 논문, 文章, 原文, 论文链接, 論文リンク, 논문 "
                + "링크, artikel, papier"
        );
        Add(
            LinkWord.Code,
            "code, github, git, repo, repository, implementation, source code, source, gitlab, bitbucket, code "
                + "link, codebase, 代码, 代碼, 程式碼, コード, 코드, 源码, 源代码, 代码链接, papers with code"
        );
        Add(
            LinkWord.Project,
            "project, website, homepage, home page, web page, webpage, page, site, project page, project "
                + "website, web, 项目, 主页, 项目主页, 專案, プロジェクト, 프로젝트"
        );
        Add(LinkWord.Dataset, "dataset, data, data set, benchmark, corpus, 数据集, 数据, 資料集, データセット, データ, 데이터셋, 데이터");
        Add(
            LinkWord.Model,
            "model, weight, checkpoint, pretrained model, pre trained model, huggingface, hugging face, hf, "
                + "model zoo, modelscope, model weight, 模型, 权重, モデル, 모델"
        );
        Add(
            LinkWord.Demo,
            "demo, colab, online demo, live demo, playground, notebook, space, spaces, replicate, gradio, try it, 演示, 示例, デモ, 데모"
        );
        Add(LinkWord.Video, "video, youtube, talk, presentation, recording, bilibili, 视频, 影片, 動画, 동영상, 영상");
        Add(
            LinkWord.Other,
            "slide, poster, blog, blog post, bibtex, bib, cite, citation, supplementary, supplement, supp, "
                + "suppl, supplementary material, supplemental, appendix, twitter, tweet, thread, medium, post, news, "
                + "doc, documentation, tutorial, leaderboard, challenge, wiki, reddit, review, reviews, zhihu, note, "
                + "interview, press, paper list, reading list, awesome list, paperlist, semantic scholar, "
                + "paperswithcode, pwc, connected papers, scholar, google scholar, media, api, app, eval tool, tool, "
                + "package, ppt, explained, lecture note, lecture, assignment, homework, syllabus, exercise, textbook, "
                + "book, course, 博客, 知乎, 解读, 幻灯片, スライド, ブログ, 解説, 블로그, 발표자료"
        );
        Add(LinkWord.Any, "link, url, here, links, download, 链接, 連結, リンク, 링크, 下载, resource, online, click here, more, detail");
        Add(
            LinkWord.Title,
            "title, paper title, article title, paper name, work, name of paper, reference, literature, 标题, 題目, "
                + "题目, 论文标题, 论文名称, 論文題目, タイトル, 論文名, 論文タイトル, 제목, 논문 제목, 논문명, titel, titre, titulo"
        );
        Add(LinkWord.Authors, "author, first author, creator, by, 作者, 著者, 저자");
        Add(
            LinkWord.Venue,
            "venue, conference, journal, publisher, published in, publication venue, proceeding, conf, pub, "
                + "conference journal, journal conference, venue year, published, published at, where, booktitle, j c, "
                + "c j, 会议, 期刊, 会议期刊, 期刊会议, 發表, 发表, 出处, 会議, 学会, ジャーナル, 학회, 저널, 게재"
        );
        Add(
            LinkWord.Date,
            "year, date, publication date, published date, publish date, time, publication year, month, release "
                + "date, submitted, 年份, 年, 时间, 日期, 发表时间, 発表年, 日付, 연도, 년도, 날짜"
        );
        Add(
            LinkWord.Name,
            "model, method, name, acronym, abbreviation, abbr, abbrv, algorithm, approach, alias, short name, "
                + "nickname, model name, method name, dataset name, paper abbr, framework, system, architecture, "
                + "network, 方法, 模型, 名称, 简称, 手法, モデル, 手法名, 모델, 방법, 이름"
        );
        Add(LinkWord.Index, "no, id, index, number, rank, 序号, 编号, 番号, 번호");
        Add(
            LinkWord.Note,
            "tldr, tl dr, abstract, summary, keyword, key word, tag, topic, task, note, comment, remark, "
                + "description, institution, affiliation, institute, organization, category, type, domain, modality, "
                + "contribution, highlight, key idea, idea, key takeaway, takeaway, overview, introduction, intro, "
                + "citation count, citations, status, award, framework type, license, language, backbone, metric, "
                + "performance, result, figure, image, teaser, 摘要, 关键词, 简介, 备注, 机构, 单位, 任务, 概要, 要約, 要旨, タスク, 요약, 초록, "
                + "소속, 키워드"
        );
        words["model"] = LinkWord.Model;
        words["模型"] = LinkWord.Model;
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
