using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Resolves alternative and obsolete ids of HPO and Mondo. An id with a single replacement resolves to that term and is not an entity.
/// An obsolete term without one remains as a deprecated entity, with the terms to consider instead. The replacement that an obsolete
/// term itself states takes precedence over terms that have its id as an alternative one.
/// </summary>
internal sealed class TermIdentities
{
    private readonly TermTable _terms;
    private readonly IdentifierTable _identifiers;
    private readonly Dictionary<Curie, List<Curie>> _claims = [];

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

        foreach (var term in terms.All)
        {
            AddAlternativesOfObsolete(term, report);
        }
    }

    /// <summary>The term that an HPO or Mondo id resolves to; null if there is none or several.</summary>
    public Curie? Canonical(Curie id) =>
        _terms.TryGet(id, out var term) && !IsSuperseded(term) ? id : _identifiers.Single(id);

    /// <summary>Whether an obsolete term is replaced by another one.</summary>
    public bool IsSuperseded(Term term) => term.IsObsolete && _identifiers.Single(term.Id) is not null;

    /// <summary>
    /// The current terms that may replace an obsolete term without a single replacement, ordered by id: its replacements, the terms it
    /// says to consider, and those that have its id as an alternative one. Ids that no file read contains are reported.
    /// </summary>
    public IReadOnlyList<Curie> Candidates(Term term, ReportBuilder report)
    {
        var candidates = new SortedDictionary<string, Curie>(StringComparer.Ordinal);
        if (term.IsObsolete)
        {
            Collect(term, candidates, [], report);
        }

        return [.. candidates.Values];
    }

    private void Collect(Term term, SortedDictionary<string, Curie> candidates, HashSet<Curie> visited, ReportBuilder report)
    {
        if (!visited.Add(term.Id))
        {
            return;
        }

        foreach (var stated in term.ReplacedBy.Concat(term.Consider).Concat(_claims.GetValueOrDefault(term.Id) ?? []).Distinct())
        {
            if (Canonical(stated) is not { } id || !_terms.TryGet(id, out var other))
            {
                report.Add(ReportCodes.CandidateUnknown, term.Origin, term.Id.ToString(), $"{term.Id} names {stated} as a term to use in its place; none of the files read holds it.");
            }
            else if (other.IsObsolete)
            {
                Collect(other, candidates, visited, report);
            }
            else
            {
                candidates.TryAdd(id.ToString(), id);
            }
        }
    }

    private void AddAlternatives(Term term, ReportBuilder report)
    {
        foreach (var id in term.AlternativeIds)
        {
            if (!_terms.TryGet(id, out var other))
            {
                if (!term.IsObsolete)
                {
                    AddAlternative(id, term.Id, term, report);
                }
            }
            else if (!other.IsObsolete)
            {
                report.Add(ReportCodes.AlternativeInUse, term.Origin, id.ToString(), $"{id} is an alternative id of {term.Id}, and a term in use; it stays itself.");
            }
            else
            {
                Claim(id, term.Id);
                report.Count(term.Origin.Document, ReportCodes.AlternativeIds);
            }
        }
    }

    /// <summary>The alternative ids of an obsolete term resolve to the same term as the obsolete term itself.</summary>
    private void AddAlternativesOfObsolete(Term term, ReportBuilder report)
    {
        foreach (var id in term.AlternativeIds.Where(id => term.IsObsolete && !_terms.TryGet(id, out _)))
        {
            AddAlternative(id, _identifiers.Single(term.Id) ?? term.Id, term, report);
        }
    }

    private void AddAlternative(Curie id, Curie target, Term term, ReportBuilder report)
    {
        _identifiers.Add(id, target, IdentifierMatchKind.Alternative);
        report.Count(term.Origin.Document, ReportCodes.AlternativeIds);
    }

    private void Claim(Curie obsolete, Curie term)
    {
        if (!_claims.TryGetValue(obsolete, out var claims))
        {
            _claims.Add(obsolete, claims = []);
        }

        claims.Add(term);
    }

    private void AddReplacement(Term term, ReportBuilder report)
    {
        if (!term.IsObsolete)
        {
            return;
        }

        if ((Successor(term) ?? ClaimOf(term)) is { } successor)
        {
            _identifiers.Add(term.Id, successor, IdentifierMatchKind.Replaced);
            report.Add(ReportCodes.Replaced, term.Origin, term.Id.ToString(), $"{term.Id} '{term.Label}' is obsolete and stands for {successor}.");
            ReportOverruled(term, successor, report);
        }
        else
        {
            report.Add(ReportCodes.Deprecated, term.Origin, term.Id.ToString(), $"{term.Id} '{term.Label}' is obsolete without a single replacement; it stays, deprecated.");
        }
    }

    /// <summary>The only current term that has an obsolete id as an alternative one, if the obsolete term names no replacement itself.</summary>
    private Curie? ClaimOf(Term term) =>
        term.ReplacedBy.Count == 0 && _claims.GetValueOrDefault(term.Id) is [var claim] && _terms.TryGet(claim, out var owner) && !owner.IsObsolete
            ? claim
            : null;

    private void ReportOverruled(Term term, Curie successor, ReportBuilder report)
    {
        foreach (var claim in _claims.GetValueOrDefault(term.Id) ?? [])
        {
            if (claim != successor)
            {
                report.Add(ReportCodes.AlternativeOverruled, term.Origin, term.Id.ToString(), $"{claim} has {term.Id} as an alternative id; {term.Id} itself names {successor} as its replacement, which counts.");
            }
        }
    }

    /// <summary>The current term at the end of a chain of single replacements.</summary>
    private Curie? Successor(Term term)
    {
        var visited = new HashSet<Curie>();
        while (visited.Add(term.Id) && (term.ReplacedBy.Distinct().ToList() is [var only] ? only : ClaimOf(term)) is { } next)
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
