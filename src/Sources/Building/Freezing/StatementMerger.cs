using System.Runtime.InteropServices;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// The same statement in several files is one: its second occurrence in a file is matched with the second in another.
/// Rows that are equal within a file stay apart, told by their occurrence number.
/// </summary>
internal sealed class StatementMerger(CurieCache curies, ReportBuilder report)
{
    private readonly Dictionary<UInt128, List<Statement>> _byContent = [];

    /// <summary>Merges statements; of equal ones the first given is kept. Those of one file must be given together.</summary>
    public List<Statement> Merge(List<Statement> statements)
    {
        var content = new StatementContent(curies);
        var merged = new List<Statement>(statements.Count);
        var inFile = new Dictionary<UInt128, int>();
        SourceDocument? document = null;
        foreach (var statement in statements)
        {
            if (statement.Origin.Document != document)
            {
                document = statement.Origin.Document;
                inFile.Clear();
            }

            var key = content.Of(statement);
            var occurrence = CollectionsMarshal.GetValueRefOrAddDefault(inFile, key, out _)++;
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
