using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Hpoa;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Converts rows of phenotype.hpoa to assertions.</summary>
internal sealed class AnnotationAssertions(AssertionScope scope)
{
    private readonly PhenotypeBranches _branches = new(scope.Terms);

    public void Add(IEnumerable<SourceTable<HpoAnnotationRow>> tables, List<AssertionDraft> assertions)
    {
        foreach (var table in tables)
        {
            var diseases = new HashSet<string>(StringComparer.Ordinal);
            assertions.EnsureCapacity(assertions.Count + table.Rows.Count);
            foreach (var row in table.Rows)
            {
                diseases.Add(row.DatabaseId);
                if (Read(row, new Origin(table.Document, row.Line)) is { } assertion)
                {
                    assertions.Add(assertion);
                }
            }

            AnnotationCounts.Count(table, diseases.Count, scope);
        }
    }

    private AssertionDraft? Read(HpoAnnotationRow row, Origin origin)
    {
        if (!TryReadSex(row, origin, out var sex)
            || scope.Disease(row.DatabaseId, origin) is not { } disease || scope.Phenotype(row.HpoId, origin) is not { } term)
        {
            return null;
        }

        var stated = row.Frequency is null ? null : scope.Frequencies.Read(row.Frequency, "Column 'frequency'", origin, row.DatabaseId);
        var (negated, frequency) = Negation.Of(row.IsNegated, stated);
        var content = new Assertion
        {
            Type = TypeOf(term, row, origin),
            Subject = disease,
            Object = term,
            StatedSubject = row.DatabaseId,
            StatedObject = row.HpoId,
            StatedPredicate = row.IsNegated ? $"NOT {row.Aspect}" : row.Aspect.ToString(),
            PrimarySource = Resources.HpoAnnotations,
            Evidence = row.Evidence,
            Negated = negated,
            Frequency = frequency,
            Onset = row.Onset is null ? null : scope.Qualifier(row.Onset, origin),
            Sex = sex,
            Modifiers = ReadModifiers(row, origin),
            Biocuration = row.Biocuration,
            Publications = scope.Curies.References(row.References),
        };
        return new AssertionDraft(content, origin);
    }

    private RelationshipType TypeOf(Curie term, HpoAnnotationRow row, Origin origin)
    {
        if (_branches.TypeOf(term) is not { } type)
        {
            return PhenotypeBranches.TypeOf(row.Aspect);
        }

        if (PhenotypeBranches.AspectOf(type) != row.Aspect)
        {
            scope.Report.Add(ReportCodes.AspectDisagrees, origin, row.HpoId, $"The aspect of {row.HpoId} is {row.Aspect}, but its branch in HPO makes the row {type}; the branch counts.");
        }

        return type;
    }

    private bool TryReadSex(HpoAnnotationRow row, Origin origin, out Sex? sex)
    {
        sex = row.Sex is null ? null : Sexes.Of(row.Sex);
        if (row.Sex is null || sex is not null)
        {
            return true;
        }

        scope.Report.Add(ReportCodes.BadValue, origin, row.DatabaseId, $"Column 'sex' is '{row.Sex}'; expected MALE or FEMALE, in any case.");
        return false;
    }

    private Curie[] ReadModifiers(HpoAnnotationRow row, Origin origin)
    {
        if (row.Modifiers.Count == 0)
        {
            return [];
        }

        var modifiers = new List<Curie>(row.Modifiers.Count);
        foreach (var text in row.Modifiers)
        {
            if (scope.Qualifier(text, origin) is { } modifier && !modifiers.Contains(modifier))
            {
                modifiers.Add(modifier);
            }
        }

        return [.. modifiers];
    }
}
