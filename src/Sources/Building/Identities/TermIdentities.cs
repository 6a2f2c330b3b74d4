using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Alternative and obsolete ids of HPO and Mondo. An id with one replacement stands for that term and makes no entity;
/// an obsolete term without one stays, deprecated, with the terms to consider in its place. What an obsolete term says of
/// its replacement counts before what other terms say of it by an alternative id.
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

    /// <summary>The term that an id of HPO or Mondo stands for; null where it stands for none or several.</summary>
    public Curie? Canonical(Curie id) =>
        _terms.TryGet(id, out var term) && !IsSuperseded(term) ? id : _identifiers.Single(id);

    /// <summary>Whether an obsolete term gives way to another one.</summary>
    public bool IsSuperseded(Term term) => term.IsObsolete && _identifiers.Single(term.Id) is not null;

    /// <summary>
    /// The terms in use that may stand in for an obsolete term without a single replacement, by id: its replacements, those it
    /// asks to consider, and those with its id as an alternative one. What leads to no term in use is listed.
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

    /// <summary>The alternative ids of an obsolete term lead where the term itself leads.</summary>
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

    /// <summary>The one live term that has an obsolete id as an alternative one, where the obsolete term itself names no replacement.</summary>
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

    /// <summary>The live term at the end of a chain of single replacements.</summary>
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
