using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Catalog;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Applies what the mapping sets of Mondo and HPO state about their own terms: the label and, by the prefix "obsolete …", the status. The
/// set wins if it is newer than the release with the term. A term that only mapping sets know is named by them, and deprecated if obsolete.
/// </summary>
internal static class MappingSubjects
{
    // Mondo's labels of obsolete terms begin with "obsolete", one with "obsoleted".
    private static readonly string[] ObsoleteMarks = ["obsolete ", "obsoleted "];

    public static void Apply(
        IEnumerable<MappingSet> sets, TermTable terms, ReportBuilder report)
    {
        foreach (var (id, subject) in Newest(sets).OrderBy(entry => entry.Key.ToString(), StringComparer.Ordinal))
        {
            if (terms.TryGet(id, out var term))
            {
                Override(term, subject, report);
            }
            else
            {
                AddTerm(id, subject, terms, report);
            }
        }
    }

    private static void AddTerm(Curie id, Subject subject, TermTable terms, ReportBuilder report)
    {
        terms.Add(new Term
        {
            Id = id,
            Origin = subject.Origin,
            Version = subject.Version,
            Label = subject.Label,
            IsObsolete = subject.IsObsolete,
            IsPartial = terms.HasRelease(id.Prefix),
        });
        var (code, what) = subject.IsObsolete ? (ReportCodes.ObsoleteSubject, "is obsolete and known from mappings only") : (ReportCodes.KnownFromMapping, "is known from mappings only");
        report.Add(code, subject.Origin, id.ToString(), $"{id} '{subject.Label}' {what}; it is named from there.");
    }

    private static Dictionary<Curie, Subject> Newest(IEnumerable<MappingSet> sets)
    {
        var subjects = new Dictionary<Curie, Subject>();
        foreach (var set in sets)
        {
            foreach (var row in set.Rows)
            {
                var id = row.Subject;
                if (row.SubjectLabel is null || id.Prefix is not ("MONDO" or "HP") || set.Authority != Resources.AuthorityOf(id.Prefix))
                {
                    continue;
                }

                var version = set.Document.File.Version;
                if (!subjects.TryGetValue(id, out var known) || ReleaseOrder.Instance.Compare(version, known.Version) > 0)
                {
                    subjects[id] = new Subject(row.SubjectLabel, version, new Origin(set.Document, row.Line));
                }
            }
        }

        return subjects;
    }

    private static void Override(Term term, Subject subject, ReportBuilder report)
    {
        if (ReleaseOrder.Instance.Compare(subject.Version, term.Version) <= 0)
        {
            return;
        }

        if (term.Label != subject.Label)
        {
            report.Add(ReportCodes.GaveWay, term.Origin, term.Id.ToString(), $"Label '{term.Label}' gives way to '{subject.Label}' of {subject.Origin.Document.Name} ({subject.Version}).");
            term.Label = subject.Label;
        }

        if (term.IsObsolete != subject.IsObsolete)
        {
            report.Add(ReportCodes.GaveWay, term.Origin, term.Id.ToString(), $"{subject.Origin.Document.Name} ({subject.Version}) says that the term is {(subject.IsObsolete ? "obsolete" : "in use")}; this older release says the opposite.");
            term.IsObsolete = subject.IsObsolete;
        }
    }

    private sealed record Subject(string Label, string? Version, Origin Origin)
    {
        public bool IsObsolete => Array.Exists(ObsoleteMarks, mark => Label.StartsWith(mark, StringComparison.OrdinalIgnoreCase));
    }
}
