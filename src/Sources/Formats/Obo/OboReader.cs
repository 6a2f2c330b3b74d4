using KnowledgeGraph.Sources.Content;
using KnowledgeGraph.Sources.Formats.Ontologies;

namespace KnowledgeGraph.Sources.Formats.Obo;

/// <summary>Reads OBO 1.2 and 1.4 files of any ontology.</summary>
/// <remarks>Format: https://owlcollab.github.io/oboformat/doc/obo-syntax.html</remarks>
public static class OboReader
{
    /// <summary>Reads a whole ontology. An invalid clause is rejected individually; a stanza without id is rejected as a whole.</summary>
    /// <param name="reading">The file, and where progress and rejections go.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="SourceException">The file cannot be read, ends early, or is not OBO.</exception>
    public static async Task<Ontology> ReadAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        await using var lines = await OpenAsync(reading, cancellationToken);
        var header = new OboHeaderClauses();
        var terms = new List<OntologyTerm>();
        var isHeader = true;
        OntologyTermBuilder? term = null;
        while (await lines.ReadAsync(cancellationToken))
        {
            if (lines.Text.StartsWith('['))
            {
                Finish(reading, term, terms);
                isHeader = false;
                term = Begin(reading, lines);
            }
            else if (isHeader || term is not null)
            {
                ReadClause(reading, lines, header, term);
            }
        }

        Finish(reading, term, terms);
        if (isHeader)
        {
            throw SourceErrors.Foreign(reading.Path, "an OBO file with a stanza such as [Term]");
        }

        return new Ontology(header.Build(), terms);
    }

    /// <summary>Reads only the header.</summary>
    internal static async Task<OntologyHeader> ReadHeaderAsync(SourceReading reading, CancellationToken cancellationToken)
    {
        await using var lines = await OpenAsync(reading, cancellationToken);
        var header = new OboHeaderClauses();
        while (await lines.ReadAsync(cancellationToken) && !lines.Text.StartsWith('['))
        {
            ReadClause(reading, lines, header, term: null);
        }

        return header.Build();
    }

    private static async Task<OboLines> OpenAsync(SourceReading reading, CancellationToken cancellationToken) =>
        new(new LineReader(await SourceStream.OpenAsync(reading, cancellationToken), reading.Path));

    private static OntologyTermBuilder? Begin(SourceReading reading, OboLines lines)
    {
        reading.CountRow();
        var name = lines.Text.Split('!')[0].TrimEnd();
        OntologyTermKind? kind = name switch
        {
            "[Term]" => OntologyTermKind.Class,
            "[Typedef]" => OntologyTermKind.Property,
            "[Instance]" => OntologyTermKind.Individual,
            _ => null,
        };
        if (kind is { } known)
        {
            return new OntologyTermBuilder(lines.Number, known);
        }

        reading.SkipRow($"stanza {name}");
        return null;
    }

    private static void Finish(SourceReading reading, OntologyTermBuilder? term, List<OntologyTerm> terms)
    {
        if (term is { Id: not null })
        {
            terms.Add(term.Build());
        }
        else if (term is not null)
        {
            reading.Reject(term.Position, "the stanza has no clause 'id'; expected one");
        }
    }

    private static void ReadClause(SourceReading reading, OboLines lines, OboHeaderClauses header, OntologyTermBuilder? term)
    {
        var colon = lines.Text.IndexOf(':');
        if (lines.Fault is not null || colon <= 0)
        {
            reading.RejectPart(lines.Number, lines.Fault ?? $"'{lines.Text}' is not a clause; expected 'tag: value'");
            return;
        }

        var tag = lines.Text[..colon].TrimEnd();
        var value = lines.Text.AsSpan(colon + 1);
        var isKnown = true;
        var expected = term is null ? header.Read(tag, value) : OboClauses.Read(term, tag, value, out isKnown);
        if (!isKnown)
        {
            reading.Skip($"clause {tag}");
        }
        else if (expected is not null)
        {
            reading.RejectPart(lines.Number, $"clause '{tag}' is '{value.Trim()}'; expected {expected}");
        }
    }
}
