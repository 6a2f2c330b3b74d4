using KnowledgeGraph.Model;
using KnowledgeGraph.Sources.Formats.Kgx;

namespace KnowledgeGraph.Sources.Building;

/// <summary>The frequency of a KGX edge: its count, else its qualifier (a term of HPO, or a text as in phenotype.hpoa), else its percentage.</summary>
internal sealed class KgxFrequencies(StatementScope scope)
{
    /// <summary>Reads the frequency, null where the edge has none; false, and listed, where it cannot be read.</summary>
    public bool TryRead(KgxEdge edge, Origin origin, out Frequency? frequency)
    {
        frequency = null;
        var text = edge switch
        {
            { Count: { } count, Total: { } total } => $"{count}/{total}",
            { FrequencyQualifier: { } qualifier } => qualifier,
            { Percentage: { } percentage } => FormattableString.Invariant($"{percentage}%"),
            _ => null,
        };
        if (text is null || FrequencyParser.TryParse(text, out frequency, out var problem))
        {
            return true;
        }

        scope.Report.Add(ReportCodes.BadValue, origin, edge.Id, $"The frequency of the edge: {problem}.");
        return false;
    }
}
