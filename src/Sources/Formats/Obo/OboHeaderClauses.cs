using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Formats.Obo;

/// <summary>Collects the clauses before the first stanza (OBO 1.4, section 4.1).</summary>
internal sealed class OboHeaderClauses
{
    private string? _ontology;
    private string? _dataVersion;
    private string? _title;
    private string? _license;
    private string? _defaultNamespace;

    /// <summary>Parses one clause; clauses that are not needed are skipped.</summary>
    public string? Read(string tag, ReadOnlySpan<char> value)
    {
        switch (tag)
        {
            case "ontology":
                return OfText(value, ref _ontology);
            case "data-version":
                return OfText(value, ref _dataVersion);
            case "default-namespace":
                return OfText(value, ref _defaultNamespace);
            case "property_value":
                return OboClauses.OfPropertyValue(value, TakePropertyValue);
            default:
                return null;
        }
    }

    /// <summary>The header. The id is empty if the file states none; it is not derived from the file name.</summary>
    public OntologyHeader Build()
    {
        var id = OntologyReleases.IdOf(_ontology ?? "");
        return new OntologyHeader
        {
            Id = id,
            Version = OntologyReleases.VersionOf(_dataVersion, id),
            StatedVersion = _dataVersion,
            Title = _title,
            License = _license,
            DefaultNamespace = _defaultNamespace,
        };
    }

    private static string? OfText(ReadOnlySpan<char> value, ref string? field)
    {
        if (!new OboCursor(value).TryUnquoted(out var text))
        {
            return "a value";
        }

        field = text;
        return null;
    }

    private void TakePropertyValue(string property, string value)
    {
        switch (OntologyIds.OfProperty(property))
        {
            case "dc:title" or "dcterms:title":
                _title ??= value;
                break;
            case "dcterms:license" or "dc:license":
                _license ??= value;
                break;
            case "owl:versionInfo":
                _dataVersion ??= value;
                break;
            case "oboInOwl:default-namespace":
                _defaultNamespace ??= value;
                break;
            default:
                break;
        }
    }
}
