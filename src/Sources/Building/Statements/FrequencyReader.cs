using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Reads the frequencies that sources state, with the labels and synonyms of HPO's frequency terms in the release read,
/// else those known here. Each distinct text is read once.
/// </summary>
internal sealed class FrequencyReader(TermTable terms, ReportBuilder report)
{
    private readonly FrequencyWords _words = new FrequencyWords(FrequencyWords.TermIds.SelectMany(id => Words(terms, id))).Or(FrequencyWords.Hpo);
    private readonly Dictionary<string, (Frequency? Frequency, string? Problem)> _read = new(StringComparer.Ordinal);

    /// <summary>Reads a frequency; null, and listed, where it cannot be read: what the row says beside it still holds.</summary>
    /// <param name="text">The frequency, as the source states it.</param>
    /// <param name="field">What holds it, at the beginning of a sentence: <c>Column 'frequency'</c>.</param>
    /// <param name="origin">Where it stands.</param>
    /// <param name="subject">What the row is about.</param>
    public Frequency? Read(string text, string field, Origin origin, string? subject)
    {
        var frequency = TryRead(text, out var problem);
        if (problem is not null)
        {
            report.Add(ReportCodes.FrequencyUnreadable, origin, subject, $"{field}: {problem}. The statement is kept with an unknown frequency.");
        }

        return frequency;
    }

    /// <summary>Reads a frequency; null, with the problem, where it cannot be read. Nothing is listed.</summary>
    public Frequency? TryRead(string text, out string? problem)
    {
        if (!_read.TryGetValue(text, out var read))
        {
            read = FrequencyParser.TryParse(text, _words, out var frequency, out var found) ? (frequency, null) : (null, found);
            _read.Add(text, read);
        }

        problem = read.Problem;
        return read.Frequency;
    }

    private static IEnumerable<(string Word, string Term)> Words(TermTable terms, string id)
    {
        if (!terms.TryGet(Curie.Parse(id), out var term))
        {
            return [];
        }

        var synonyms = term.Synonyms.Where(synonym => synonym.Scope == SynonymScope.Exact).Select(synonym => synonym.Text);
        return synonyms.Prepend(term.Label).OfType<string>().Select(word => (word, id));
    }
}
