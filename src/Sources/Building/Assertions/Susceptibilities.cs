using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Associations with a disease whose name says that it is a susceptibility. OMIM maps genes to such entries as to any disease ("MENDELIAN",
/// "molecular basis known"), and Mondo copies that as RO:0004003; the actual meaning is that the gene increases the likelihood.
/// </summary>
internal static partial class Susceptibilities
{
    /// <summary>Marks these associations as susceptibilities, unless a more specific assertion makes the gene causal.</summary>
    public static List<AssertionDraft> Apply(List<AssertionDraft> assertions, AssertionScope scope)
    {
        foreach (var pair in assertions.Where(assertion => !assertion.Content.Negated).GroupBy(assertion => (assertion.Content.Subject, assertion.Content.Object)))
        {
            if (scope.Entities.TryGet(pair.Key.Subject, out var disease) && IsSusceptibility(disease.Name) && !pair.Any(IsStrong))
            {
                foreach (var assertion in pair.Where(IsWeak))
                {
                    scope.Report.Add(ReportCodes.SusceptibilityByName, assertion.Origin, assertion.Content.StatedSubject, $"{assertion.Content.StatedPredicate} of {assertion.Content.StatedSubject} and {assertion.Content.Object} is SUSCEPTIBILITY: the disease is '{disease.Name}', and no assertion tells more of the gene.");
                    assertion.Content = assertion.Content with { GeneAssociation = GeneAssociation.Susceptibility, Type = RelationshipType.AssociatedWith };
                }
            }
        }

        return assertions;
    }

    /// <summary>
    /// Whether a name is that of a susceptibility: it begins with "susceptibility to", or ends in "susceptibility" or
    /// "susceptibility to", with or without a number.
    /// </summary>
    internal static bool IsSusceptibility(string? name) => name is not null && SusceptibilityName().IsMatch(name);

    private static bool IsStrong(AssertionDraft assertion) => assertion.Content.GeneAssociation is { } kind && kind.IsCausal() && !IsWeak(assertion);

    private static bool IsWeak(AssertionDraft assertion) => assertion.Content.GeneAssociation switch
    {
        GeneAssociation.Causal => assertion.Content.PrimarySource == Resources.Omim || assertion.Content.PrimarySource == Resources.Orphanet || assertion.Content.PrimarySource == Resources.Mondo,
        GeneAssociation.Germline => assertion.Content.PrimarySource == Resources.Mondo,
        _ => false,
    };

    [GeneratedRegex(@"^susceptibility to\b|\bsusceptibility( to)?(,? ?\d+[a-z]?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SusceptibilityName();
}
