namespace KnowledgeGraph.Sources.Formats.Ontologies;

/// <summary>Shortens IRIs of the OBO library and of common vocabularies to identifiers, so that both ontology formats give the same ones.</summary>
internal static class OntologyIds
{
    private const string OboLibrary = "http://purl.obolibrary.org/obo/";

    private static readonly (string Iri, string Prefix)[] Vocabularies =
    [
        ("http://www.geneontology.org/formats/oboInOwl#", "oboInOwl:"),
        ("http://purl.org/dc/elements/1.1/", "dc:"),
        ("http://purl.org/dc/terms/", "dcterms:"),
        ("http://www.w3.org/2004/02/skos/core#", "skos:"),
        ("http://www.w3.org/2000/01/rdf-schema#", "rdfs:"),
        ("http://www.w3.org/2002/07/owl#", "owl:"),
    ];

    /// <summary>
    /// The OBO identifier of an OBO library IRI (OBO 1.4, section 5.9): <c>…/obo/HP_0000118</c> is <c>HP:0000118</c>, and
    /// <c>…/obo/hp#layperson</c> the unprefixed <c>layperson</c>. Other text is returned unchanged.
    /// </summary>
    public static string OfTerm(string text)
    {
        if (!text.StartsWith(OboLibrary, StringComparison.Ordinal))
        {
            return text;
        }

        var local = text[OboLibrary.Length..];
        var hash = local.IndexOf('#');
        if (hash >= 0)
        {
            return hash + 1 < local.Length ? local[(hash + 1)..] : text;
        }

        var underscore = local.LastIndexOf('_');
        return underscore > 0 && underscore + 1 < local.Length && !local.Contains('/')
            ? $"{local.AsSpan(0, underscore)}:{local.AsSpan(underscore + 1)}"
            : text;
    }

    /// <summary>The same for properties, with the prefixes of common vocabularies: <c>oboInOwl:consider</c>, <c>skos:exactMatch</c>.</summary>
    public static string OfProperty(string text)
    {
        foreach (var (iri, prefix) in Vocabularies)
        {
            if (text.StartsWith(iri, StringComparison.Ordinal))
            {
                return prefix + text[iri.Length..];
            }
        }

        return OfTerm(text);
    }
}
