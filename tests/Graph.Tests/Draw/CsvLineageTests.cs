using Graph.Ask.Lineage;
using Graph.Draw.Lineage;
using Graph.Draw.Lineage.Formats;
using Graph.Model;

namespace Graph.Tests.Draw;

public sealed class CsvLineageTests
{
    [Fact]
    public void Each_piece_of_evidence_is_a_row_that_a_spreadsheet_runs_no_formula_of()
    {
        var graph = KnowledgeGraph.Create(
            [
                new Entity("model:clip", [Labels.Model], "CLIP", PropertyMap.Empty.With("year", 2021)),
                new Entity("model:medclip", [Labels.Model], "MedCLIP", PropertyMap.Empty.With("year", 2022)),
            ],
            [
                Relation.Of(
                    RelationTypes.BuildsOn,
                    "model:medclip",
                    "model:clip",
                    0.9,
                    [
                        new Evidence("a", 3, 3, "MedCLIP, \"adapting\" CLIP", "r"),
                        new Evidence("b", 7, 8, "=CLIP", "r", Basis.Curated, SourceKind.Curated, "https://a.org/p"),
                    ],
                    PropertyMap.Empty
                ),
            ]
        );
        var lineage = LineageFinder.Find(graph, new LineageRequest { Roots = ["model:clip"] });

        var csv = new CsvFormat().Write(new LineageView(lineage, Pictures.Of(lineage), LineageDirection.Descendants, false));

        Assert.Equal(
            "model,year,builds_on,its_year,basis,confidence,support,source,line,quote,citation\n"
                + "MedCLIP,2022,CLIP,2021,stated,0.9,2,a,3,\"MedCLIP, \"\"adapting\"\" CLIP\",\n"
                + "MedCLIP,2022,CLIP,2021,curated,0.9,2,b,8,'=CLIP,https://a.org/p\n",
            csv
        );
    }
}
