using System.Text;

namespace KnowledgeGraph.Sources.Tests.Real;

/// <summary>The real files once more, split by the plainest means, so that counts taken here owe nothing to the readers.</summary>
internal static class RawFiles
{
    /// <summary>Cells of a tab-separated file without its comments and header; quotes are taken off.</summary>
    public static List<string[]> Tabs(string name) =>
        [.. RealData.Lines(name).Where(line => !line.StartsWith('#')).Skip(name.StartsWith("phenotype", StringComparison.Ordinal) ? 0 : 1)
            .Select(line => line.Split('\t').Select(cell => cell.Trim('"')).ToArray())];

    /// <summary>Cells of a comma-separated file by column name; no cell of these files holds a line break.</summary>
    public static List<Dictionary<string, string>> Commas(string name)
    {
        var lines = RealData.Lines(name).Select(Cells).ToList();
        return [.. lines.Skip(1).Select(cells => lines[0].Zip(cells).ToDictionary(pair => pair.First, pair => pair.Second))];
    }

    /// <summary>Stanzas <c>[Term]</c> of an OBO file as (key, value) lines.</summary>
    public static List<ILookup<string, string>> Terms(string name)
    {
        var terms = new List<ILookup<string, string>>();
        var stanza = new List<(string Key, string Value)>();
        var isTerm = false;
        foreach (var line in RealData.Lines(name).Append("[End]"))
        {
            if (line.StartsWith('['))
            {
                if (isTerm)
                {
                    terms.Add(stanza.ToLookup(clause => clause.Key, clause => clause.Value));
                }

                (isTerm, stanza) = (line == "[Term]", []);
            }
            else if (line.IndexOf(": ", StringComparison.Ordinal) is var colon and > 0)
            {
                stanza.Add((line[..colon], line[(colon + 2)..]));
            }
        }

        return terms;
    }

    /// <summary>First word of a clause, which is its identifier.</summary>
    public static string Word(string value) => value.Split(' ')[0];

    /// <summary>All mappings of Mondo: subject, label, predicate, object in our spelling.</summary>
    public static List<(string Subject, string Label, string Predicate, string Object)> Mappings()
    {
        var folder = Path.GetDirectoryName(RealData.Path("hp.json.gz"))!;
        return [.. Directory.GetFiles(folder, "mondo_*.sssom.tsv.gz").Order(StringComparer.Ordinal)
            .SelectMany(path => Tabs(Path.GetFileName(path)))
            .Select(cells => (cells[0], cells[1], cells[2], cells[3].Replace("Orphanet:", "ORPHA:").Replace("mesh:", "MESH:")))];
    }

    public static bool IsObsolete(string label) => label.StartsWith("obsolete", StringComparison.Ordinal);

    /// <summary>What a live term of Mondo maps exactly: entry to term.</summary>
    public static Dictionary<string, string> ExactMappings()
    {
        var mappings = Mappings();
        var obsolete = mappings.Where(mapping => IsObsolete(mapping.Label)).Select(mapping => mapping.Subject).ToHashSet();
        return mappings.Where(mapping => mapping.Predicate == "skos:exactMatch" && !obsolete.Contains(mapping.Subject))
            .ToDictionary(mapping => mapping.Object, mapping => mapping.Subject);
    }

    /// <summary>Every term at or below one, by the is_a of an OBO file.</summary>
    public static HashSet<string> Below(IEnumerable<ILookup<string, string>> terms, string root)
    {
        var children = terms.SelectMany(term => term["is_a"].Select(parent => (Parent: Word(parent), Child: term["id"].First())))
            .ToLookup(edge => edge.Parent, edge => edge.Child);
        var below = new HashSet<string>();
        var waiting = new Queue<string>([root]);
        while (waiting.TryDequeue(out var id))
        {
            if (below.Add(id))
            {
                foreach (var child in children[id])
                {
                    waiting.Enqueue(child);
                }
            }
        }

        return below;
    }

    private static List<string> Cells(string line)
    {
        var cells = new List<string>();
        var cell = new StringBuilder();
        var isQuoted = false;
        foreach (var character in line)
        {
            if (character == '"')
            {
                isQuoted = !isQuoted;
            }
            else if (character == ',' && !isQuoted)
            {
                cells.Add(cell.ToString());
                cell.Clear();
            }
            else
            {
                cell.Append(character);
            }
        }

        cells.Add(cell.ToString());
        return cells;
    }
}
