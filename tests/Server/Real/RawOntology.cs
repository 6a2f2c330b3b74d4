using System.Text.RegularExpressions;

namespace KnowledgeGraph.Server.Tests.Real;

/// <summary>An OBO file, read by the shortest way that these files allow and without any code of the product.</summary>
internal sealed partial class RawOntology
{
    private readonly Dictionary<string, List<(string Clause, string Value)>> _terms = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> _atOrAbove = new(StringComparer.Ordinal);

    public RawOntology(string file)
    {
        List<(string, string)>? term = null;
        foreach (var line in RealData.Rows(file).Select(cells => string.Join('\t', cells)))
        {
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (line.StartsWith('['))
            {
                term = line == "[Term]" ? [] : null;
            }
            else if (term is not null && colon > 0)
            {
                term.Add((line[..colon], line[(colon + 2)..]));
                if (term.Count == 1)
                {
                    _terms.Add(term[0].Item2, term);
                }
            }
        }

        Children = _terms.Keys.SelectMany(child => Parents(child).Select(parent => (parent, child))).ToLookup(edge => edge.parent, edge => edge.child, StringComparer.Ordinal);
    }

    /// <summary>The terms that are not obsolete, in the order of the file.</summary>
    public IReadOnlyList<string> Terms => [.. _terms.Keys.Where(term => !IsObsolete(term))];

    /// <summary>The terms that are obsolete.</summary>
    public IReadOnlyList<string> Obsolete => [.. _terms.Keys.Where(IsObsolete)];

    /// <summary>The terms right below a term.</summary>
    public ILookup<string, string> Children { get; }

    /// <summary>The values of a clause of a term, as they stand; those of identifiers without what follows them.</summary>
    public IEnumerable<string> Values(string term, string clause) =>
        _terms.GetValueOrDefault(term, []).Where(pair => pair.Clause == clause).Select(pair => pair.Value);

    public string? Name(string term) => Values(term, "name").SingleOrDefault();

    public IEnumerable<string> Parents(string term) => Values(term, "is_a").Select(value => value.Split(' ')[0]);

    /// <summary>What stands in quotes in the values of a clause, such as a definition or synonym, with what follows.</summary>
    public IEnumerable<(string Text, string After)> Quoted(string term, string clause) =>
        Values(term, clause).Select(value => Quotation().Match(value)).Select(match => (Escape().Replace(match.Groups["text"].Value, Unescape), match.Groups["after"].Value));

    /// <summary>The term and everything above it.</summary>
    public HashSet<string> AtOrAbove(string term)
    {
        if (!_atOrAbove.TryGetValue(term, out var above))
        {
            above = [term, .. Parents(term).SelectMany(AtOrAbove)];
            _atOrAbove.Add(term, above);
        }

        return above;
    }

    /// <summary>The terms above a term, without itself, each with the fewest steps to it.</summary>
    public Dictionary<string, int> Distances(string term)
    {
        var distances = new Dictionary<string, int>(StringComparer.Ordinal) { [term] = 0 };
        var queue = new Queue<string>([term]);
        while (queue.TryDequeue(out var at))
        {
            foreach (var parent in Parents(at).Where(parent => distances.TryAdd(parent, distances[at] + 1)))
            {
                queue.Enqueue(parent);
            }
        }

        distances.Remove(term);
        return distances;
    }

    /// <summary>Some terms, evenly over all of them.</summary>
    public static IReadOnlyList<string> Sample(IReadOnlyList<string> terms, int count) =>
        [.. Enumerable.Range(0, count).Select(i => terms[i * terms.Count / count])];

    private bool IsObsolete(string term) => Values(term, "is_obsolete").Contains("true");

    // OBO Flat File Format 1.4, section 2: \n is a line break, any other escaped character is itself.
    private static string Unescape(Match escape) => escape.Value == "\\n" ? "\n" : escape.Value[1..];

    [GeneratedRegex("^\"(?<text>([^\"\\\\]|\\\\.)*)\" ?(?<after>.*)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Quotation();

    [GeneratedRegex(@"\\.", RegexOptions.NonBacktracking)]
    private static partial Regex Escape();
}
