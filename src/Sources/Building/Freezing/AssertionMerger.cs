using System.Runtime.InteropServices;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Merges equal assertions of different files: the second occurrence in one file matches the second in another.
/// Equal rows within a file remain separate and are distinguished by their occurrence number.
/// </summary>
internal sealed class AssertionMerger(CurieCache curies, ReportBuilder report)
{
    private readonly Dictionary<UInt128, List<AssertionDraft>> _byContent = [];
    private readonly Dictionary<SourceDocument, Dictionary<UInt128, int>> _occurrences = [];

    /// <summary>Merges assertions; of equal assertions, the first is kept.</summary>
    public List<AssertionDraft> Merge(List<AssertionDraft> assertions)
    {
        var content = new AssertionContent(curies);
        var merged = new List<AssertionDraft>(assertions.Count);
        foreach (var assertion in assertions)
        {
            var key = content.Of(assertion.Content);
            if (!_occurrences.TryGetValue(assertion.Origin.Document, out var ofFile))
            {
                _occurrences.Add(assertion.Origin.Document, ofFile = []);
            }

            var occurrence = CollectionsMarshal.GetValueRefOrAddDefault(ofFile, key, out _)++;
            if (!_byContent.TryGetValue(key, out var same))
            {
                _byContent.Add(key, same = new List<AssertionDraft>(1));
            }

            if (occurrence < same.Count)
            {
                same[occurrence].AddAggregators(assertion.Content.Aggregators);
                AddBiocuration(same[occurrence], assertion.Content.Biocuration);
                report.Add(ReportCodes.RowMerged, assertion.Origin, assertion.Content.StatedSubject, $"Line {same[occurrence].Origin.Line} of {same[occurrence].Origin.Document.Name} says the same.");
            }
            else
            {
                same.Add(assertion);
                assertion.Content = assertion.Content with { Id = AssertionContent.IdOf(key, occurrence) };
                merged.Add(assertion);
            }
        }

        return merged;
    }

    private static void AddBiocuration(AssertionDraft assertion, IReadOnlyList<string> biocuration)
    {
        if (biocuration.Except(assertion.Content.Biocuration, StringComparer.Ordinal).Any())
        {
            assertion.Content = assertion.Content with { Biocuration = [.. assertion.Content.Biocuration.Union(biocuration, StringComparer.Ordinal)] };
        }
    }
}
