namespace KnowledgeGraph.Sources.Catalog;

/// <summary>Texts in OWL, RDF and web formats, which are not supported; for each, what to do instead.</summary>
internal static class MarkupContent
{
    private const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;

    private static readonly string[] Extensions = [".gz", ".owl", ".owx", ".ofn", ".omn", ".rdf", ".ttl", ".nt", ".xml"];

    /// <summary>Why the text cannot be a source, and what to do instead; null if it may be one.</summary>
    /// <param name="text">Its beginning.</param>
    /// <param name="name">Its name, for the advice.</param>
    public static string? Objection(string text, string name)
    {
        if (text[0] == '<')
        {
            return text.StartsWith("<!doctype html", AnyCase) || text.StartsWith("<html", AnyCase)
                    ? "it is a web page, not data; check the address and fetch it again"
                : text.Contains("<rdf:RDF", StringComparison.Ordinal) ? Ontology("RDF/XML", name)
                : text.Contains("<Ontology", StringComparison.Ordinal) ? Ontology("OWL/XML", name)
                : text.StartsWith("<http", StringComparison.Ordinal) ? Ontology("N-Triples", name)
                : "it is XML, which is not one of the formats";
        }

        var first = text.Split('\n').Select(line => line.Trim()).FirstOrDefault(line => line.Length > 0 && line[0] != '#') ?? "";
        return first.StartsWith("@prefix", AnyCase) || first.StartsWith("@base", AnyCase) || first.StartsWith("PREFIX ", AnyCase) || first.StartsWith("BASE <", AnyCase)
                ? Ontology("Turtle", name)
            : first.StartsWith("Prefix(", StringComparison.Ordinal) || first.StartsWith("Ontology(", StringComparison.Ordinal)
                ? Ontology("OWL functional syntax", name)
            : first.StartsWith("Prefix: ", StringComparison.Ordinal) || first.StartsWith("Ontology: ", StringComparison.Ordinal)
                ? Ontology("OWL Manchester syntax", name)
            : null;
    }

    private static string Ontology(string syntax, string name)
    {
        var stem = name;
        foreach (var extension in Extensions)
        {
            stem = stem.EndsWith(extension, AnyCase) ? stem[..^extension.Length] : stem;
        }

        return $"it is {syntax}; convert an ontology to OBO first (robot convert --input {name} --output {stem}.obo)";
    }
}
