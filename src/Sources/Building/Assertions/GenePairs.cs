using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Joins gene assertions. Rows with the same primary source, gene and stated disease from different files become one assertion
/// with all their aggregators and the most specific kind. Rows of one file stay separate; the starter graph's copies of
/// different resources count as rows of different files.
/// </summary>
internal sealed class GenePairs(CurieCache curies, ReportBuilder report)
{
    public List<AssertionDraft> Join(IEnumerable<AssertionDraft> assertions)
    {
        var joined = new List<AssertionDraft>();
        var pairs = assertions.GroupBy(assertion => (assertion.Content.PrimarySource, assertion.Content.Object, Stated: curies.Reference(assertion.Content.StatedSubject)));
        foreach (var pair in pairs)
        {
            var ofPair = pair.ToList();
            if (ofPair.Count == 1)
            {
                joined.Add(ofPair[0]);
                continue;
            }

            TypeByPair(ofPair);
            foreach (var sameSubject in ofPair.GroupBy(assertion => assertion.Content.Subject))
            {
                Join([.. sameSubject], joined);
            }
        }

        return joined;
    }

    /// <summary>A row without a kind gets the most specific kind of the pair, even if the two diseases are not merged.</summary>
    private void TypeByPair(List<AssertionDraft> ofPair)
    {
        var told = ofPair
            .Where(assertion => assertion.Content.GeneAssociation != GeneAssociation.Unspecified && !assertion.Origin.Document.IsStarter)
            .Select(assertion => assertion.Content.GeneAssociation!.Value)
            .DefaultIfEmpty(GeneAssociation.Unspecified)
            .MaxBy(kind => (GeneAssociationTerms.Specificity(kind), -(int)kind));
        foreach (var assertion in ofPair)
        {
            if (assertion.Content.GeneAssociation == GeneAssociation.Unspecified && told != GeneAssociation.Unspecified
                && !ofPair.Exists(other => other.Content.Subject == assertion.Content.Subject && IsMoreSpecific(other, assertion)))
            {
                report.Add(ReportCodes.TypedByPair, assertion.Origin, assertion.Content.StatedSubject, $"{assertion.Content.StatedPredicate} of {assertion.Content.StatedSubject} and {assertion.Content.Object} is {told}, as another file types the pair; the two rows are about {string.Join(" and ", ofPair.Select(other => other.Content.Subject).Distinct())}.");
                assertion.Content = assertion.Content with { GeneAssociation = told, Type = GeneAssertions.TypeOf(told) };
            }
        }
    }

    private void Join(List<AssertionDraft> group, List<AssertionDraft> joined)
    {
        // The most specific comes first, so that the others join it; the starter graph, which repeats facts of the files, comes last.
        var ordered = group
            .OrderBy(assertion => assertion.Origin.Document.IsStarter)
            .ThenByDescending(assertion => GeneAssociationTerms.Specificity(assertion.Content.GeneAssociation!.Value));
        var kept = new List<AssertionDraft>();
        foreach (var assertion in ordered)
        {
            var hosts = Hosts(assertion, kept);
            if (hosts.Count == 0)
            {
                kept.Add(assertion);
            }

            foreach (var host in hosts)
            {
                host.AddAggregators(assertion.Content.Aggregators);
                host.AddPublications(assertion.Content.Publications);
            }

            if (hosts.Count > 0)
            {
                report.Add(ReportCodes.GeneRowJoined, assertion.Origin, assertion.Content.StatedSubject, $"{assertion.Content.StatedSubject} and {assertion.Content.StatedObject}: joins line {hosts[0].Origin.Line} of {hosts[0].Origin.Document.Name} ({hosts[0].Content.StatedPredicate}).");
            }
        }

        joined.AddRange(kept);
    }

    private static List<AssertionDraft> Hosts(AssertionDraft assertion, List<AssertionDraft> kept)
    {
        var others = kept.FindAll(other => other.Origin.Document != assertion.Origin.Document || other.CopiedFrom != assertion.CopiedFrom);
        var same = others.FindAll(other => other.Content.GeneAssociation == assertion.Content.GeneAssociation);
        if (same.Count > 0)
        {
            return same;
        }

        var moreSpecific = others.FindAll(other => IsMoreSpecific(other, assertion));
        return moreSpecific.Count > 0 ? moreSpecific
            : assertion.Origin.Document.IsStarter && others.Count > 0 ? [others[0]]
            : [];
    }

    private static bool IsMoreSpecific(AssertionDraft other, AssertionDraft assertion) =>
        GeneAssociationTerms.Specificity(other.Content.GeneAssociation!.Value) > GeneAssociationTerms.Specificity(assertion.Content.GeneAssociation!.Value);
}
