namespace Graph.EndToEnd.Tests.Render;

/// <summary>A small graph with what is hard to show, as a file.</summary>
internal static class LineageFiles
{
    /// <summary>CLIP, PubMedCLIP on it (stated), and on that one whose name is an attack (derived).</summary>
    public const string Graph = """
        {"type":"node","id":"list:list-a","labels":["Survey","List"],"properties":{"key":"list:list-a","name":"List A","source":"list-a","url":"https://github.com/owner/list-a"}}
        {"type":"node","id":"model:clip","labels":["Model"],"properties":{"key":"model:clip","name":"CLIP","year":2021}}
        {"type":"node","id":"model:evil","labels":["Model"],"properties":{"key":"model:evil","name":"<script>document.title='taken'</script>\"onload=\"x ]]>","year":2024}}
        {"type":"node","id":"model:pubmedclip","labels":["Model"],"properties":{"key":"model:pubmedclip","name":"PubMedCLIP","year":2023}}
        {"type":"node","id":"paper:pubmedclip","labels":["Paper"],"properties":{"key":"paper:pubmedclip","name":"PubMedCLIP in VQA","year":2023,"url":"https://arxiv.org/abs/2112.13906"}}
        {"type":"relationship","id":"BUILDS_ON|model:evil|model:pubmedclip|derived","label":"BUILDS_ON","start":{"id":"model:evil","labels":["Model"]},"end":{"id":"model:pubmedclip","labels":["Model"]},"properties":{"basis":"derived","confidence":0.9,"support":1,"sources":["list-b"],"entries":[7],"lines":[7],"quotes":["<img src=x onerror=alert(1)>"],"rules":["name-form"]}}
        {"type":"relationship","id":"BUILDS_ON|model:pubmedclip|model:clip|stated","label":"BUILDS_ON","start":{"id":"model:pubmedclip","labels":["Model"]},"end":{"id":"model:clip","labels":["Model"]},"properties":{"basis":"stated","confidence":0.97,"support":1,"sources":["list-a"],"entries":[41],"lines":[41],"quotes":["PubMedCLIP: How Much Does CLIP Benefit Visual Question Answering?"],"rules":["title-adapts"]}}
        {"type":"relationship","id":"INTRODUCES|paper:pubmedclip|model:pubmedclip","label":"INTRODUCES","start":{"id":"paper:pubmedclip","labels":["Paper"]},"end":{"id":"model:pubmedclip","labels":["Model"]},"properties":{"basis":"stated","confidence":0.97,"support":1,"sources":["list-a"],"entries":[41],"lines":[41],"quotes":["PubMedCLIP"],"rules":["name"]}}

        """;

    /// <summary>CLIP, and two on it by lines of one look; two lists say the first of them in the same words.</summary>
    public const string Bundle = """
        {"type":"node","id":"model:clip","labels":["Model"],"properties":{"key":"model:clip","name":"CLIP","year":2021}}
        {"type":"node","id":"model:medclip","labels":["Model"],"properties":{"key":"model:medclip","name":"MedCLIP","year":2022}}
        {"type":"node","id":"model:pubmedclip","labels":["Model"],"properties":{"key":"model:pubmedclip","name":"PubMedCLIP","year":2022}}
        {"type":"relationship","id":"BUILDS_ON|model:medclip|model:clip","label":"BUILDS_ON","start":{"id":"model:medclip","labels":["Model"]},"end":{"id":"model:clip","labels":["Model"]},"properties":{"basis":"stated","confidence":0.97,"support":2,"sources":["list-a","list-b"],"entries":[3,8],"lines":[3,8],"quotes":["MedCLIP: adapting CLIP","MedCLIP: adapting CLIP"],"rules":["title-adapts","title-adapts"]}}
        {"type":"relationship","id":"BUILDS_ON|model:pubmedclip|model:clip","label":"BUILDS_ON","start":{"id":"model:pubmedclip","labels":["Model"]},"end":{"id":"model:clip","labels":["Model"]},"properties":{"basis":"stated","confidence":0.97,"support":2,"sources":["list-a","list-b"],"entries":[4,9],"lines":[4,9],"quotes":["PubMedCLIP, a CLIP","PubMedCLIP on CLIP"],"rules":["title-adapts","title-adapts"]}}

        """;
}
