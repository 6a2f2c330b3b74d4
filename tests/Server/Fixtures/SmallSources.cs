namespace KnowledgeGraph.Server.Tests;

/// <summary>A folder of KGX files that is imported in no time, with two bad rows and a file that is no source.</summary>
internal static class SmallSources
{
    /// <summary>Writes the files below a folder, and gives the path to import.</summary>
    public static string WriteTo(TemporaryFolder folder)
    {
        Directory.CreateDirectory(folder["sources"]);
        File.WriteAllText(folder["sources/nodes.tsv"], Table(
            "id category name",
            "MONDO:0000001 biolink:Disease disease",
            "HP:0000118 biolink:PhenotypicFeature abnormality"));
        File.WriteAllText(folder["sources/edges.tsv"], Table(
            "id subject predicate object primary_knowledge_source",
            "1 MONDO:0000001 biolink:has_phenotype HP:0000118 infores:hpo-annotations",
            "2 nonsense biolink:has_phenotype HP:0000118 infores:hpo-annotations",
            "3 MONDO:0000001"));
        File.WriteAllText(folder["sources/letter.txt"], "Dear reader");
        return folder["sources"];
    }

    private static string Table(params string[] rows) => string.Join('\n', rows).Replace(' ', '\t') + "\n";
}
