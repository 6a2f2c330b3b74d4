using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Alternative and obsolete ids of HPO and Mondo. An id with one replacement stands for that term and makes no entity;
/// an obsolete term without one stays, deprecated.
/// </summary>
internal sealed class TermIdentities
{
    private readonly TermTable _terms;
    private readonly IdentifierTable _identifiers;

    public TermIdentities(TermTable terms, IdentifierTable identifiers, ReportBuilder report)
    {
        _terms = terms;
        _identifiers = identifiers;
        foreach (var term in terms.All)
        {
            AddAlternatives(term, report);
        }

        foreach (var term in terms.All)
        {
            AddReplacement(term, report);
        }
    }

    /// <summary>The term that an id of HPO or Mondo stands for; null where it stands for none or several.</summary>
    public Curie? Canonical(Curie id) =>
        _terms.TryGet(id, out var term) && !IsSuperseded(term) ? id : _identifiers.Single(id);

    /// <summary>Whether an obsolete term gives way to another one.</summary>
    public bool IsSuperseded(Term term) => term.IsObsolete && _identifiers.Single(term.Id) is not null;

    private void AddAlternatives(Term term, ReportBuilder report)
    {
        foreach (var id in term.AlternativeIds)
        {
            if (_terms.TryGet(id, out var other) && !other.IsObsolete)
            {
                report.Add(ReportCodes.AlternativeInUse, term.Origin, id.ToString(), $"{id} is an alternative id of {term.Id}, and a term in use; it stays itself.");
            }
            else
            {
                _identifiers.Add(id, term.Id, IdentifierMatchKind.Alternative);
                report.Count(term.Origin.Document, ReportCodes.AlternativeIds);
            }
        }
    }

    private void AddReplacement(Term term, ReportBuilder report)
    {
        if (!term.IsObsolete)
        {
            return;
        }

        if (Successor(term) is { } successor)
        {
            _identifiers.Add(term.Id, successor, IdentifierMatchKind.Replaced);
        }

        if (_identifiers.Single(term.Id) is { } target)
        {
            report.Add(ReportCodes.Replaced, term.Origin, term.Id.ToString(), $"{term.Id} '{term.Label}' is obsolete and stands for {target}.");
        }
        else
        {
            report.Add(ReportCodes.Deprecated, term.Origin, term.Id.ToString(), $"{term.Id} '{term.Label}' is obsolete without a single replacement; it stays, deprecated.");
        }
    }

    /// <summary>The live term at the end of a chain of single replacements.</summary>
    private Curie? Successor(Term term)
    {
        var visited = new HashSet<Curie>();
        while (visited.Add(term.Id) && term.ReplacedBy is [var next])
        {
            if (!_terms.TryGet(next, out var successor))
            {
                return _identifiers.Single(next);
            }

            if (!successor.IsObsolete)
            {
                return next;
            }

            term = successor;
        }

        return null;
    }
}
