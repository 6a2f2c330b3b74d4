using System.Text.RegularExpressions;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Associations with a disease whose name says that it is a susceptibility. OMIM maps genes to such entries as to any disease ("MENDELIAN",
/// "molecular basis known"), and Mondo copies that as RO:0004003; the actual meaning is that the gene increases the likelihood.
/// </summary>
internal static partial class Susceptibilities
{
    /// <summary>Marks these associations as susceptibilities, unless a more specific statement makes the gene causal.</summary>
    public static List<Statement> Apply(List<Statement> statements, StatementScope scope)
    {
        foreach (var pair in statements.Where(statement => !statement.Negated).GroupBy(statement => (statement.Subject, statement.Object)))
        {
            if (scope.Entities.TryGet(pair.Key.Subject, out var disease) && IsSusceptibility(disease.Name) && !pair.Any(IsStrong))
            {
                foreach (var statement in pair.Where(IsWeak))
                {
                    scope.Report.Add(ReportCodes.SusceptibilityByName, statement.Origin, statement.StatedSubject, $"{statement.StatedPredicate} of {statement.StatedSubject} and {statement.Object} is SUSCEPTIBILITY: the disease is '{disease.Name}', and no statement tells more of the gene.");
                    (statement.GeneAssociation, statement.Type) = (GeneAssociation.Susceptibility, RelationshipType.AssociatedWith);
                }
            }
        }

        return statements;
    }

    /// <summary>
    /// Whether a name is that of a susceptibility: it begins with "susceptibility to", or ends in "susceptibility" or
    /// "susceptibility to", with or without a number.
    /// </summary>
    internal static bool IsSusceptibility(string? name) => name is not null && SusceptibilityName().IsMatch(name);

    private static bool IsStrong(Statement statement) => statement.GeneAssociation is { } kind && kind.IsCausal() && !IsWeak(statement);

    private static bool IsWeak(Statement statement) => statement.GeneAssociation switch
    {
        GeneAssociation.Causal => statement.PrimarySource == Resources.Omim || statement.PrimarySource == Resources.Orphanet || statement.PrimarySource == Resources.Mondo,
        GeneAssociation.Germline => statement.PrimarySource == Resources.Mondo,
        _ => false,
    };

    [GeneratedRegex(@"^susceptibility to\b|\bsusceptibility( to)?(,? ?\d+[a-z]?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: Timeout.Infinite)]
    private static partial Regex SusceptibilityName();
}
