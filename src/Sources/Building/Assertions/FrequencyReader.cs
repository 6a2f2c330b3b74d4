using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>
/// Parses the frequencies that sources state, with the labels and synonyms of HPO's frequency terms in the release read,
/// or else built-in ones. Each distinct text is parsed once.
/// </summary>
internal sealed class FrequencyReader(TermTable terms, ReportBuilder report)
{
    private readonly FrequencyWords _words = new FrequencyWords(FrequencyWords.TermIds.SelectMany(id => Words(terms, id))).Or(FrequencyWords.Hpo);
    private readonly Dictionary<string, (Frequency? Frequency, string? Problem)> _read = new(StringComparer.Ordinal);

    /// <summary>Parses a frequency. An invalid one is reported and gives null; the rest of the row still counts.</summary>
    /// <param name="text">The frequency, as the source states it.</param>
    /// <param name="field">The name of the field, as the beginning of a sentence: <c>Column 'frequency'</c>.</param>
    /// <param name="origin">The position of the row.</param>
    /// <param name="subject">The subject of the row.</param>
    public Frequency? Read(string text, string field, Origin origin, string? subject)
    {
        var frequency = TryRead(text, out var problem);
        if (problem is not null)
        {
            report.Add(ReportCodes.FrequencyUnreadable, origin, subject, $"{field}: {problem}. The assertion is kept with an unknown frequency.");
        }

        return frequency;
    }

    /// <summary>Parses a frequency; null and the problem if it is invalid. Nothing is reported.</summary>
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
