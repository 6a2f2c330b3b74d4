using System.IO.Compression;
using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Tests.Building;
using KnowledgeGraph.Sources.Tests.Seed;

namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>HPO and its annotations in releases older and newer than the copies in the seed.</summary>
public sealed class RealReleaseTests : IDisposable
{
    private const string Copied = "2023-01-27";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-releases-");

    [Theory]
    [InlineData("2021-06-08")]
    [InlineData("2025-01-16")]
    public async Task With_the_seed_a_release_has_only_the_rows_that_the_seed_itself_states_in_addition(string date)
    {
        var files = new[] { Dated("hp.obo.gz", date), Dated("phenotype.hpoa.gz", date) };
        var without = await SourceFolder.ImportAsync(files);
        var with = await SourceFolder.ImportAsync(files, withSeed: true);

        string[] resources = ["hp.obo", "phenotype.hpoa"];
        var edges = new SeedFiles().Edges;
        var own = edges.Rows.Count(row => !resources.Contains(edges.Cell(row, "copied_from").Split(' ')[0]));
        var pairs = edges.Rows.Count(row => edges.Cell(row, "copied_from").StartsWith("GARD_genes", StringComparison.Ordinal));

        // The same rows stand in both, under the seed's names for the diseases; each copied gene pair is one assertion of two rows.
        Assert.Equal(without.Assertions.Count + own - pairs, with.Assertions.Count);
        Assert.Equal(Terms(without), Terms(with));
        Assert.Equal(Annotations(without), Annotations(with));
    }

    [Fact]
    public async Task The_content_does_not_depend_on_the_order_or_the_names_of_the_files()
    {
        string[] names = ["hp.obo.gz", "phenotype.hpoa.gz", "GARD.csv.gz", "mondo_exactmatch_omim.sssom.tsv.gz", "hp-fr.babelon.tsv.gz", "genes_to_disease.txt.gz"];
        var older = Dated("phenotype.hpoa.gz", "2021-06-08");
        var inOrder = names.Select(RealData.Path).Append(older).ToList();
        var shuffled = new List<string>();
        var random = new Random(11);
        foreach (var path in inOrder.OrderBy(_ => random.Next()).ToList())
        {
            var copy = Path.Combine(_folder.FullName, $"{random.Next()}-{shuffled.Count}");
            File.Copy(path, copy);
            shuffled.Add(copy);
        }

        Assert.Equal((await SourceFolder.ImportAsync(inOrder)).Info.Hash, (await SourceFolder.ImportAsync(shuffled)).Info.Hash);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    /// <summary>What the release says of the terms of HPO: texts, parents and status.</summary>
    private static List<string> Terms(GraphContent graph)
    {
        var parents = graph.Assertions.Where(row => row.Type == RelationshipType.SubclassOf).ToLookup(row => row.Subject, row => row.Object.ToString());
        return [.. graph.Entities.Zip(graph.Texts)
            .Where(entry => entry.First.Id.Prefix == "HP")
            .Select(entry => string.Join('|', [
                $"{entry.First.Id} {entry.First.Name} {entry.First.Deprecated} {entry.First.Partial}",
                .. entry.Second.Synonyms.Select(synonym => synonym.ToString()),
                .. entry.Second.Xrefs.Select(xref => xref.ToString()),
                .. parents[entry.First.Id].Order(StringComparer.Ordinal)]))
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The annotations, by what their source states.</summary>
    private static List<string> Annotations(GraphContent graph) =>
        [.. graph.Assertions
            .Where(row => row.PrimarySource.ToString() == "infores:hpo-annotations")
            .Select(row => $"{row.StatedSubject} {row.Type} {row.StatedObject} {row.Negated} {row.Frequency?.Raw} {string.Join('|', row.Publications)}")
            .Order(StringComparer.Ordinal)];

    /// <summary>A copy of a file that states another release.</summary>
    private string Dated(string name, string date)
    {
        var path = Path.Combine(_folder.FullName, $"{date}-{name}");
        using var writer = new StreamWriter(new GZipStream(File.Create(path), CompressionLevel.Fastest));
        foreach (var line in RealData.Lines(name))
        {
            writer.WriteLine(line.StartsWith('#') || line.StartsWith("data-version:", StringComparison.Ordinal) ? line.Replace(Copied, date, StringComparison.Ordinal) : line);
        }

        return path;
    }
}
