using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Joins gene statements. Rows with the same primary source, gene and stated disease from different files become one statement
/// with all their aggregators and the most specific kind. Rows of one file stay separate; the seed's copies of
/// different resources count as rows of different files.
/// </summary>
internal sealed class GenePairs(CurieCache curies, ReportBuilder report)
{
    public List<Statement> Join(IEnumerable<Statement> statements)
    {
        var joined = new List<Statement>();
        var pairs = statements.GroupBy(statement => (statement.PrimarySource, statement.Object, Stated: curies.Reference(statement.StatedSubject)));
        foreach (var pair in pairs)
        {
            var ofPair = pair.ToList();
            if (ofPair.Count == 1)
            {
                joined.Add(ofPair[0]);
                continue;
            }

            TypeByPair(ofPair);
            foreach (var sameSubject in ofPair.GroupBy(statement => statement.Subject))
            {
                Join([.. sameSubject], joined);
            }
        }

        return joined;
    }

    /// <summary>A row without a kind gets the most specific kind of the pair, even if the two diseases are not merged.</summary>
    private void TypeByPair(List<Statement> ofPair)
    {
        var told = ofPair
            .Where(statement => statement.GeneAssociation != GeneAssociation.Unspecified && !statement.Origin.Document.IsSeed)
            .Select(statement => statement.GeneAssociation!.Value)
            .DefaultIfEmpty(GeneAssociation.Unspecified)
            .MaxBy(kind => (GeneAssociationTerms.Specificity(kind), -(int)kind));
        foreach (var statement in ofPair)
        {
            if (statement.GeneAssociation == GeneAssociation.Unspecified && told != GeneAssociation.Unspecified
                && !ofPair.Exists(other => other.Subject == statement.Subject && IsMoreSpecific(other, statement)))
            {
                report.Add(ReportCodes.TypedByPair, statement.Origin, statement.StatedSubject, $"{statement.StatedPredicate} of {statement.StatedSubject} and {statement.Object} is {told}, as another file types the pair; the two rows are about {string.Join(" and ", ofPair.Select(other => other.Subject).Distinct())}.");
                (statement.GeneAssociation, statement.Type) = (told, GeneStatements.TypeOf(told));
            }
        }
    }

    private void Join(List<Statement> group, List<Statement> joined)
    {
        // The most specific comes first, so that the others join it; the seed, which repeats facts of the files, comes last.
        var ordered = group
            .OrderBy(statement => statement.Origin.Document.IsSeed)
            .ThenByDescending(statement => GeneAssociationTerms.Specificity(statement.GeneAssociation!.Value));
        var kept = new List<Statement>();
        foreach (var statement in ordered)
        {
            var hosts = Hosts(statement, kept);
            if (hosts.Count == 0)
            {
                kept.Add(statement);
            }

            foreach (var host in hosts)
            {
                host.AddAggregators(statement.Aggregators);
                host.AddPublications(statement.Publications);
            }

            if (hosts.Count > 0)
            {
                report.Add(ReportCodes.GeneRowJoined, statement.Origin, statement.StatedSubject, $"{statement.StatedSubject} and {statement.StatedObject}: joins line {hosts[0].Origin.Line} of {hosts[0].Origin.Document.Name} ({hosts[0].StatedPredicate}).");
            }
        }

        joined.AddRange(kept);
    }

    private static List<Statement> Hosts(Statement statement, List<Statement> kept)
    {
        var others = kept.FindAll(other => other.Origin.Document != statement.Origin.Document || other.CopiedFrom != statement.CopiedFrom);
        var same = others.FindAll(other => other.GeneAssociation == statement.GeneAssociation);
        if (same.Count > 0)
        {
            return same;
        }

        var moreSpecific = others.FindAll(other => IsMoreSpecific(other, statement));
        return moreSpecific.Count > 0 ? moreSpecific
            : statement.Origin.Document.IsSeed && others.Count > 0 ? [others[0]]
            : [];
    }

    private static bool IsMoreSpecific(Statement other, Statement statement) =>
        GeneAssociationTerms.Specificity(other.GeneAssociation!.Value) > GeneAssociationTerms.Specificity(statement.GeneAssociation!.Value);
}
