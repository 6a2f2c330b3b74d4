using System.Security.Cryptography;
using static KnowledgeGraph.Server.Tests.Real.Answers;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>What the release of the real graph says of itself.</summary>
public sealed class ReleaseTests(RealServer server)
{
    [Fact]
    public async Task The_release_names_every_source_with_its_hash_and_how_many_rows_it_has()
    {
        var graph = await server.GraphAsync();
        var release = (await graph.DataAsync(
            """
            { release {
              hash builtAt builtBy counts { name count }
              sources { name format resource version license records sha256 }
              report { counts(code: "RECORDS", source: "phenotype.hpoa.gz") { source code count meaning } items(first: 10, code: "MERGED") { totalCount nodes { code severity source line subject message rows } edges { cursor } pageInfo { hasNextPage } } }
            } }
            """))["release"]!;

        var sources = release["sources"]!.AsArray().ToDictionary(source => Text(source!["name"])!, source => source!, StringComparer.Ordinal);
        foreach (var name in (string[])["hp.obo.gz", "mondo.obo.gz", "phenotype.hpoa.gz", "hgnc_complete_set.txt.gz", "GARD.csv.gz", "hp-ja.babelon.tsv.gz", "mondo_exactmatch_omim.sssom.tsv.gz"])
        {
            Assert.Contains(name, sources.Keys);
        }

        await using var file = File.OpenRead(Path.Combine(RealData.Folder, "phenotype.hpoa.gz"));
        Assert.Equal(Convert.ToHexStringLower(await SHA256.HashDataAsync(file, TestContext.Current.CancellationToken)), Text(sources["phenotype.hpoa.gz"]["sha256"]));
        var rows = RealData.Rows("phenotype.hpoa.gz").Count(cells => cells.Length == 12 && cells[3].StartsWith("HP:", StringComparison.Ordinal));
        Assert.Equal((rows, "2023-01-27"), ((int)sources["phenotype.hpoa.gz"]["records"]!, Text(sources["phenotype.hpoa.gz"]["version"])));
        Assert.Equal(RealData.Rows("hgnc_complete_set.txt.gz").Count() - 1, (int)sources["hgnc_complete_set.txt.gz"]["records"]!);
        Assert.Equal(RawDiseases.Csv("GARD.csv.gz").Count(), (int)sources["GARD.csv.gz"]["records"]!);
        Assert.Matches("^[0-9a-f]{64}$", Text(release["hash"]));
        var counted = Assert.Single(release["report"]!["counts"]!.AsArray())!;
        Assert.Equal(("phenotype.hpoa.gz", "RECORDS", rows), (Text(counted["source"]), Text(counted["code"]), (int)counted["count"]!));
        Assert.All(release["report"]!["items"]!["nodes"]!.AsArray(), item => Assert.Equal("MERGED", Text(item!["code"])));
    }
}
