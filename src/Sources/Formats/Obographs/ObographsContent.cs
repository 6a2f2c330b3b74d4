using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Formats.Obographs;

/// <summary>Collects nodes and edges of obographs JSON, which may come in either order, and joins them into terms.</summary>
/// <param name="reading">Receives counts and rejections.</param>
/// <param name="wantsItems">False to collect only the header.</param>
internal sealed class ObographsContent(SourceReading reading, bool wantsItems)
{
    private readonly List<OntologyTermBuilder> _terms = [];
    private readonly List<(long Index, string Subject, string Predicate, string Object)> _edges = [];
    private int _graphs;
    private string? _id;
    private ObographsMeta? _meta;

    /// <summary>Whether nodes and edges are wanted.</summary>
    public bool WantsItems => wantsItems;

    /// <summary>Whether the document contains a graph.</summary>
    public bool HasGraph => _graphs > 0;

    /// <summary>Whether id and meta of the first graph are known.</summary>
    public bool HasHeader => _id is not null && _meta is not null;

    public void BeginGraph() => _graphs++;

    /// <summary>The first graph of a document determines its id; the others are its imports.</summary>
    public void TakeId(string id) => _id ??= id;

    public void TakeMeta(long index, ObographsMeta meta) => _meta ??= meta;

    public void TakeNode(long index, ObographsNode node)
    {
        reading.CountRow();
        if (ObographsNodes.Read(index, node, reading) is { } term)
        {
            _terms.Add(term);
        }
    }

    public void TakeEdge(long index, ObographsEdge edge)
    {
        if (edge is { Sub.Length: > 0, Pred.Length: > 0, Obj.Length: > 0 })
        {
            _edges.Add((index, edge.Sub, edge.Pred, edge.Obj));
        }
        else
        {
            reading.RejectPart(index, $"the edge is '{edge.Sub}' '{edge.Pred}' '{edge.Obj}'; expected 'sub', 'pred' and 'obj'");
        }
    }

    public void Skip(string member) => reading.Skip($"item of '{member}'");

    /// <summary>Rejects an item that does not have the shape of its member; an edge counts as part of its node.</summary>
    public void Reject(string member, long index, string reason)
    {
        if (member == "nodes")
        {
            reading.CountRow();
            reading.Reject(index, reason);
        }
        else
        {
            reading.RejectPart(index, reason);
        }
    }

    /// <summary>The header, after the document, or the required part of it, has been read.</summary>
    public OntologyHeader BuildHeader()
    {
        var id = OntologyReleases.IdOf(_id ?? "");
        var stated = _meta?.Version ?? Value("owl:versionInfo");
        return new OntologyHeader
        {
            Id = id,
            Version = OntologyReleases.VersionOf(stated, id),
            StatedVersion = stated,
            Title = Value("dc:title") ?? Value("dcterms:title"),
            License = Value("dcterms:license") ?? Value("dc:license"),
            DefaultNamespace = Value("oboInOwl:default-namespace"),
        };

        string? Value(string property) =>
            _meta?.BasicPropertyValues?.FirstOrDefault(value => OntologyIds.OfProperty(value.Pred ?? "") == property)?.Val;
    }

    /// <summary>The terms with their edges, after the document has been read.</summary>
    public IReadOnlyList<OntologyTerm> BuildTerms()
    {
        var byId = new Dictionary<string, OntologyTermBuilder>(_terms.Count, StringComparer.Ordinal);
        foreach (var term in _terms)
        {
            byId.TryAdd(term.Id!, term);
        }

        foreach (var (index, subject, predicate, @object) in _edges)
        {
            if (!byId.TryGetValue(subject, out var term))
            {
                reading.RejectPart(index, $"the subject '{subject}' of the edge is not a node of the file");
            }
            else if (predicate is "is_a" or "subPropertyOf")
            {
                term.AddParent(@object);
            }
            else
            {
                term.AddRelationship(predicate, @object);
            }
        }

        return [.. _terms.Select(term => term.Build())];
    }
}
