using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Reports the edges of a file that make no assertion: by kind if the graph does not hold such edges, otherwise one by one.</summary>
internal sealed class KgxEdgesLeftOut(SourceDocument document, AssertionScope scope)
{
    private readonly KindCounts _notHeld = new(document, ReportCodes.PredicateUnused);
    private readonly KindCounts _otherSpecies = new(document, ReportCodes.GeneOfOtherSpecies);
    private readonly KindCounts _unknownPrefixes = new(document, ReportCodes.UnknownPrefix);

    public void Add(KgxEdge edge, KgxObjection objection, Origin origin)
    {
        switch (objection)
        {
            case KgxObjection.OtherSpecies:
                _otherSpecies.Add(KindOf(edge), edge.Line);
                break;
            case KgxObjection.UnknownPrefix:
                _unknownPrefixes.Add((scope.Curies.UnregisteredPrefix(edge.Subject) ?? scope.Curies.UnregisteredPrefix(edge.Object))!, edge.Line);
                break;
            case KgxObjection.UnknownPredicate:
                scope.Report.Add(ReportCodes.PredicateUnknown, origin, edge.Predicate, $"The predicate '{edge.Predicate}' is not known; expected a predicate of the Biolink Model, such as biolink:has_phenotype, or a relation of the Relation Ontology.");
                break;
            case KgxObjection.WrongEnds:
                scope.Report.Add(ReportCodes.PredicateEnds, origin, edge.Id, $"{edge.Predicate} does not join {edge.Subject} and {edge.Object}; expected ends as the Biolink Model has them.");
                break;
            default:
                _notHeld.Add(KindOf(edge), edge.Line);
                break;
        }
    }

    /// <summary>Reports an edge with the id of an earlier one.</summary>
    public void AddSecond(KgxEdge first, KgxEdge second, Origin origin)
    {
        if ((first.Subject, first.Predicate, first.Object) == (second.Subject, second.Predicate, second.Object))
        {
            scope.Report.Add(ReportCodes.EdgeTwice, origin, second.Id, $"The edge {second.Id} stands in line {first.Line} already; the first row counts.");
        }
        else
        {
            scope.Report.Add(ReportCodes.DuplicateId, origin, second.Id, $"The id {second.Id} is that of another edge in line {first.Line}; the first row counts.");
        }
    }

    public void Report()
    {
        _notHeld.Report(scope.Report, (kind, count) => $"{count} edges are {kind}, which this graph does not hold.");
        _otherSpecies.Report(scope.Report, (kind, count) => $"{count} edges are {kind} with a gene of another species, or one that neither HGNC nor a node names; the graph holds human genes.");
        _unknownPrefixes.Report(scope.Report, (prefix, count) => $"{count} edges have an end with the prefix {prefix}, which is not registered; expected one of Identifiers/prefixes.tsv, such as MONDO or OMIM.");
    }

    /// <summary>The predicate, the relation and the namespaces of the ends: <c>biolink:treats of CHEBI and MONDO</c>.</summary>
    private string KindOf(KgxEdge edge) =>
        $"{edge.Predicate} {edge.Relation}".TrimEnd() + $" of {PrefixOf(edge.Subject)} and {PrefixOf(edge.Object)}";

    private string PrefixOf(string text) =>
        scope.Curies.TryRead(text, out var id, out _) ? id.Prefix : scope.Curies.UnregisteredPrefix(text) ?? "?";
}
