using System.Runtime.InteropServices;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Merges equal statements of different files: the second occurrence in one file matches the second in another.
/// Equal rows within a file remain separate and are distinguished by their occurrence number.
/// </summary>
internal sealed class StatementMerger(CurieCache curies, ReportBuilder report)
{
    private readonly Dictionary<UInt128, List<Statement>> _byContent = [];
    private readonly Dictionary<SourceDocument, Dictionary<UInt128, int>> _occurrences = [];

    /// <summary>Merges statements; of equal statements, the first is kept.</summary>
    public List<Statement> Merge(List<Statement> statements)
    {
        var content = new StatementContent(curies);
        var merged = new List<Statement>(statements.Count);
        foreach (var statement in statements)
        {
            var key = content.Of(statement);
            if (!_occurrences.TryGetValue(statement.Origin.Document, out var ofFile))
            {
                _occurrences.Add(statement.Origin.Document, ofFile = []);
            }

            var occurrence = CollectionsMarshal.GetValueRefOrAddDefault(ofFile, key, out _)++;
            if (!_byContent.TryGetValue(key, out var same))
            {
                _byContent.Add(key, same = new List<Statement>(1));
            }

            if (occurrence < same.Count)
            {
                same[occurrence].AddAggregators(statement.Aggregators);
                report.Add(ReportCodes.RowMerged, statement.Origin, statement.StatedSubject, $"Line {same[occurrence].Origin.Line} of {same[occurrence].Origin.Document.Name} says the same.");
            }
            else
            {
                same.Add(statement);
                statement.Id = StatementContent.IdOf(key, occurrence);
                merged.Add(statement);
            }
        }

        return merged;
    }
}
