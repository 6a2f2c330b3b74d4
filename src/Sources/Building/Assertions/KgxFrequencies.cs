using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// The frequency of a KGX edge: its count, else its qualifier (an HPO term, or a text as in phenotype.hpoa), else its percentage
/// or quotient.
/// </summary>
internal sealed class KgxFrequencies(AssertionScope scope)
{
    /// <summary>Parses the frequency; null if the edge has none or it is invalid, which is reported.</summary>
    public Frequency? Read(KgxEdge edge, Origin origin)
    {
        var text = edge switch
        {
            { Count: { } count, Total: { } total } => $"{count}/{total}",
            { FrequencyQualifier: { } qualifier } => qualifier,
            { Percentage: { } percentage } => FormattableString.Invariant($"{percentage}%"),
            { Quotient: { } quotient } => FormattableString.Invariant($"{(decimal)quotient * 100:0.####}%"),
            _ => null,
        };
        return text is null ? null : scope.Frequencies.Read(text, "The frequency of the edge", origin, edge.Id);
    }
}
