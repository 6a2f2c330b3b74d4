using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Tests.Catalog;

public sealed class SourceCatalogTests : IDisposable
{
    private const string Nodes = "id\tcategory\n";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("kg-catalog-");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Files_of_a_folder_come_in_ordinal_order_with_those_below_it()
    {
        foreach (var name in new[] { "b.tsv", "a/z.tsv", "a/B.tsv", "Z.tsv", ".hidden.tsv" })
        {
            Write(name, Nodes);
        }

        var catalog = await SourceCatalog.ScanAsync([_folder.FullName], Cancel);

        Assert.Equal([".hidden.tsv", "Z.tsv", "a/B.tsv", "a/z.tsv", "b.tsv"], catalog.Sources.Select(source => Relative(source.Path)));
    }

    [Fact]
    public async Task A_file_met_twice_counts_once_and_the_first_path_stands()
    {
        var file = Write("b.tsv", Nodes);
        Write("a.tsv", Nodes);

        var catalog = await SourceCatalog.ScanAsync([file, _folder.FullName, _folder.FullName + "/./a.tsv"], Cancel);

        Assert.Equal(["b.tsv", "a.tsv"], catalog.Sources.Select(source => Relative(source.Path)));
    }

    [Fact]
    public async Task A_link_that_leads_in_a_circle_is_not_followed()
    {
        Write("a.tsv", Nodes);
        Directory.CreateSymbolicLink(Path.Combine(_folder.FullName, "loop"), _folder.FullName);

        var catalog = await SourceCatalog.ScanAsync([_folder.FullName], Cancel);

        Assert.Single(catalog.Sources);
    }

    [Fact]
    public async Task What_is_no_source_is_listed_as_ignored()
    {
        Write("notes.md", "# Notes\n");
        Write("nodes.tsv", Nodes);

        var catalog = await SourceCatalog.ScanAsync([_folder.FullName], Cancel);

        Assert.Equal([("notes.md", "it is neither an ontology nor a table")], catalog.Ignored.Select(file => (Relative(file.Path), file.Reason)));
        Assert.Single(catalog.Sources);
    }

    [Fact]
    public async Task A_path_that_does_not_exist_is_an_error()
    {
        var error = await Assert.ThrowsAsync<SourceException>(() => SourceCatalog.ScanAsync(["/no/such/place"], Cancel));

        Assert.Equal((SourceErrorCodes.FileNotFound, "/no/such/place"), (error.Code, error.File));
    }

    [Fact]
    public async Task Files_of_one_release_of_one_ontology_come_together()
    {
        Write("1.obo", "format-version: 1.2\nontology: hp\ndata-version: hp/releases/2023-01-27\n\n[Term]\nid: HP:1\n");
        Write("2.obo", "format-version: 1.2\nontology: hp\ndata-version: hp/releases/2024-01-16\n\n[Term]\nid: HP:1\n");
        Write("3.json", "{\"graphs\": [{\"id\": \"http://purl.obolibrary.org/obo/hp.json\", \"meta\": {\"version\": \"http://purl.obolibrary.org/obo/hp/releases/2023-01-27/hp.json\"}, \"nodes\": []}]}");
        Write("4.obo", "format-version: 1.2\nontology: mondo\n\n[Term]\nid: X:1\n");
        Write("5.obo", "format-version: 1.2\nontology: mondo\n\n[Term]\nid: X:1\n");

        var catalog = await SourceCatalog.ScanAsync([_folder.FullName], Cancel);

        Assert.Equal(
            ["hp 2023-01-27: 1.obo 3.json", "hp 2024-01-16: 2.obo", "mondo : 4.obo", "mondo : 5.obo"],
            catalog.OntologyReleases.Select(release =>
                $"{release.Id} {release.Version}: {string.Join(' ', release.Files.Select(file => Relative(file.Path)))}"));
    }

    [Fact]
    public async Task The_real_data_is_recognised_file_by_file()
    {
        var folder = Path.GetDirectoryName(RealData.Path("README.md"))!;

        var catalog = await SourceCatalog.ScanAsync([folder], Cancel);

        // By name here, since the names are what their publishers call them; the catalogue has seen the content alone.
        foreach (var source in catalog.Sources)
        {
            Assert.Equal(KindByName(Path.GetFileName(source.Path)), source.Kind);
        }

        Assert.Equal(["README.md", "patients.tsv.gz", "prefixes.tsv"], catalog.Ignored.Select(file => Path.GetFileName(file.Path)));
        Assert.Equal(Directory.GetFiles(folder).Length, catalog.Sources.Count + catalog.Ignored.Count);
        Assert.Equal(
            [("hp", "2023-01-27", 2), ("mondo", "2024", 1)],
            catalog.OntologyReleases.Select(release => (release.Id!, release.Version!, release.Files.Count)));
        Assert.All(
            catalog.Sources.Where(source => source.Kind == SourceKind.SssomMappings),
            source => Assert.Equal("2026-08-04", source.Facts.Version));
        Assert.Equal("2023-01-27", Assert.Single(catalog.Sources, source => source.Kind == SourceKind.HpoAnnotations).Facts.Version);
    }

    private static SourceKind KindByName(string name) => name switch
    {
        "hp.json.gz" => SourceKind.ObographsOntology,
        "hp.obo.gz" or "mondo.obo.gz" => SourceKind.OboOntology,
        "phenotype.hpoa.gz" => SourceKind.HpoAnnotations,
        "genes_to_disease.txt.gz" => SourceKind.GenesToDisease,
        "hgnc_complete_set.txt.gz" => SourceKind.HgncGenes,
        "hgnc_withdrawn.txt.gz" => SourceKind.HgncWithdrawn,
        "GARD.csv.gz" => SourceKind.GardDiseases,
        "GARD_genes.csv.gz" => SourceKind.GardGenes,
        "GARD_xrefs.csv.gz" => SourceKind.GardXrefs,
        "gard_to_gard_mappings.csv.gz" => SourceKind.GardParents,
        "mondo-rare_edges.tsv.gz" => SourceKind.KgxEdges,
        _ when name.Contains(".sssom.", StringComparison.Ordinal) => SourceKind.SssomMappings,
        _ when name.Contains(".babelon.", StringComparison.Ordinal) => SourceKind.BabelonTranslations,
        _ => throw new ArgumentOutOfRangeException(nameof(name), name, "unexpected file"),
    };

    private string Write(string name, string content)
    {
        var path = Path.Combine(_folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
        return path;
    }

    private string Relative(string path) => Path.GetRelativePath(_folder.FullName, path);
}
