using KnowledgeGraph.Contract.Tests;

namespace KnowledgeGraph.Neo4j.Tests.Exporting;

/// <summary>A release whose names and texts try to get out of the statement that holds them.</summary>
internal static class HostileGraph
{
    private static readonly string[] Texts =
    [
        "'; MATCH (n) DETACH DELETE n; //",
        @"\'; MATCH (n) DETACH DELETE n; //",
        @"\u0027; MATCH (n) DETACH DELETE n; //",
        @"\\u0027}] AS row DETACH DELETE row //",
        @"ends with a backslash \",
        "\"; MATCH (n) DETACH DELETE n; //",
        "`; MATCH (n) DETACH DELETE n; //",
        "*/ MATCH (n) DETACH DELETE n; /*",
        "line\n:rollback\n;\nMATCH (n) DETACH DELETE n;\n// ",
        "$rows $release ${x}",
        "\0\u0001\u001f\u007f\u0085\u2028\u2029\ufeff",
        "貧血 😀 e\u0301",
    ];

    public static GraphContent Make()
    {
        var sketch = new GraphSketch();
        for (var i = 0; i < Texts.Length; i++)
        {
            var id = $"MONDO:{i + 1:0000000}";
            sketch.Disease(id, Texts[i])
                .Gene($"HGNC:{i + 1}", Texts[i], Texts[i], Texts[i])
                .Text(new EntityText { Id = Curie.Parse(id), Description = Texts[i], Synonyms = [new Synonym(Texts[i], SynonymScope.Exact, Texts[i], Curie.Parse("infores:mondo"))] })
                .Say(new Contract.Tests.Statement(id, RelationshipType.CausedBy, $"HGNC:{i + 1}") { Evidence = Texts[i], Publications = [Texts[i]], StatedSubject = Texts[i] })
                .Report(new ReportItem("MERGED", ReportSeverity.Notice, Texts[i], i, Texts[i], Texts[i]));
        }

        return sketch.Freeze("hostile");
    }
}
