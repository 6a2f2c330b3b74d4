using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Catalog;
using KnowledgeGraph.Sources.Formats.Babelon;
using KnowledgeGraph.Sources.Formats.Gard;
using KnowledgeGraph.Sources.Formats.GeneDisease;
using KnowledgeGraph.Sources.Formats.Hgnc;
using KnowledgeGraph.Sources.Formats.Hpoa;
using KnowledgeGraph.Sources.Formats.Kgx;
using KnowledgeGraph.Sources.Formats.Obo;
using KnowledgeGraph.Sources.Formats.Obographs;
using KnowledgeGraph.Sources.Formats.Ontologies;
using KnowledgeGraph.Sources.Formats.Overviews;
using KnowledgeGraph.Sources.Formats.Sssom;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Loads one file into memory.</summary>
internal sealed class SourceLoading : ISourceLog
{
    private readonly SourceReading _reading;
    private SourceDocument? _document;
    private Action<SourceContents>? _add;

    public SourceLoading(SourceToRead file)
    {
        File = file;
        _reading = new SourceReading(file.Source.Location, this);
    }

    public SourceToRead File { get; }

    /// <summary>The rejected rows; complete after <see cref="RunAsync"/>.</summary>
    public List<SourceRejection> Rejections { get; } = [];

    /// <summary>Notes on the file as a whole; complete after reading.</summary>
    public IReadOnlyList<SourceNote> Notes => _reading.Notes;

    public SourceDocument Document => _document ?? throw new InvalidOperationException("The file has not been read yet.");

    /// <summary>Parts of the file that the records do not include, by name, with their number and whether they are separate rows.</summary>
    public IEnumerable<(string What, long Count, bool AreRows)> Skipped =>
        _reading.Skipped.Select(entry => (entry.Key, entry.Value, _reading.AreRows(entry.Key)));

    public FileProgress Progress => new(File.Name, _reading.BytesRead, File.Source.Length, _reading.Rows, _reading.Rejected);

    public void Reject(SourceRejection rejection) => Rejections.Add(rejection);

    /// <summary>Adds the rows to the contents.</summary>
    public void AddTo(SourceContents contents) => _add!(contents);

    /// <exception cref="SourceException">The file is not valid in the format that was recognised.</exception>
    public Task RunAsync(CancellationToken cancellationToken) => File.Source.Kind switch
    {
        SourceKind.ObographsOntology => OntologyAsync(ObographsReader.ReadAsync(_reading, cancellationToken)),
        SourceKind.OboOntology => OntologyAsync(OboReader.ReadAsync(_reading, cancellationToken)),
        SourceKind.HpoAnnotations => TableAsync(HpoAnnotationReader.ReadAsync(_reading, cancellationToken), contents => contents.Annotations),
        SourceKind.GenesToDisease => TableAsync(GeneDiseaseReader.ReadAsync(_reading, cancellationToken), contents => contents.GeneDiseases),
        SourceKind.GenesToPhenotype => TableAsync(GenePhenotypeReader.ReadAsync(_reading, cancellationToken), contents => contents.GenePhenotypes),
        SourceKind.HgncGenes => TableAsync(HgncGeneReader.ReadAsync(_reading, cancellationToken), contents => contents.Genes),
        SourceKind.HgncWithdrawn => TableAsync(HgncWithdrawnReader.ReadAsync(_reading, cancellationToken), contents => contents.WithdrawnGenes),
        SourceKind.GardDiseases => TableAsync(GardDiseaseReader.ReadAsync(_reading, cancellationToken), contents => contents.GardDiseases),
        SourceKind.GardGenes => TableAsync(GardGeneReader.ReadAsync(_reading, cancellationToken), contents => contents.GardGenes),
        SourceKind.GardXrefs => TableAsync(GardXrefReader.ReadAsync(_reading, cancellationToken), contents => contents.GardXrefs),
        SourceKind.GardParents => TableAsync(GardParentReader.ReadAsync(_reading, cancellationToken), contents => contents.GardParents),
        SourceKind.SssomMappings => TableAsync(SssomReader.ReadAsync(_reading, cancellationToken), contents => contents.Mappings),
        SourceKind.BabelonTranslations => TableAsync(BabelonReader.ReadAsync(_reading, cancellationToken), contents => contents.Translations),
        SourceKind.KgxNodes => TableAsync(KgxNodeReader.ReadAsync(_reading, cancellationToken), contents => contents.Nodes),
        SourceKind.KgxEdges => TableAsync(KgxEdgeReader.ReadAsync(_reading, cancellationToken), contents => contents.Edges),
        SourceKind.KgxGraph => GraphAsync(KgxGraphReader.ReadAsync(_reading, cancellationToken)),
        SourceKind.Overviews => TableAsync(OverviewReader.ReadAsync(_reading, cancellationToken), contents => contents.Overviews),
        var kind => throw new InvalidOperationException($"There is no reader for {kind}."),
    };

    private async Task OntologyAsync(Task<Ontology> reading)
    {
        var ontology = await reading;
        var document = Finish();
        _add = contents => contents.Ontologies.Add(new SourceOntology(document, ontology));
    }

    private async Task GraphAsync(Task<KgxGraph> reading)
    {
        var graph = await reading;
        var document = Finish();
        _add = contents =>
        {
            contents.Nodes.Add(new SourceTable<KgxNode>(document, graph.Nodes));
            contents.Edges.Add(new SourceTable<KgxEdge>(document, graph.Edges));
        };
    }

    private async Task TableAsync<T>(IAsyncEnumerable<T> reading, Func<SourceContents, List<SourceTable<T>>> into)
    {
        var rows = new List<T>();
        await foreach (var row in reading)
        {
            rows.Add(row);
        }

        var document = Finish();
        _add = contents => into(contents).Add(new SourceTable<T>(document, rows));
    }

    private SourceDocument Finish()
    {
        var source = File.Source;
        var file = new SourceFile(
            File.Name,
            source.Kind.Describe(),
            SourceResources.Of(source),
            source.Facts.Version,
            source.Facts.License ?? SourceResources.LicenseOf(source),
            _reading.Sha256 ?? throw new InvalidOperationException("The file was not read to its end."),
            _reading.Rows);
        return _document = new SourceDocument(file, File.IsStarter, hasLines: source.Kind != SourceKind.ObographsOntology);
    }
}
