namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>Suggests similar names for unknown names.</summary>
internal static class Suggestions
{
    private const int MostShown = 5;

    /// <summary>A sentence that suggests the most similar names, with a leading space; empty if none is similar.</summary>
    /// <param name="name">The unknown name.</param>
    /// <param name="known">The known names.</param>
    /// <param name="prefix">A prefix for each suggestion.</param>
    public static string DidYouMean(string name, IEnumerable<string> known, string prefix = "") =>
        DidYouMean(Nearest(name, known).ConvertAll(near => prefix + near));

    /// <summary>A sentence that suggests names, with a leading space; empty if there are none.</summary>
    /// <param name="names">The names, best first.</param>
    /// <param name="lead">Words before the names.</param>
    public static string DidYouMean(IReadOnlyList<string> names, string lead = "")
    {
        var quoted = names.Take(MostShown).Select(name => $"\"{name}\"").ToList();
        return quoted.Count switch
        {
            0 => "",
            1 => $" Did you mean {lead}{quoted[0]}?",
            2 => $" Did you mean {lead}{quoted[0]} or {quoted[1]}?",
            _ => $" Did you mean {lead}{string.Join(", ", quoted[..^1])}, or {quoted[^1]}?",
        };
    }

    private static List<string> Nearest(string name, IEnumerable<string> known)
    {
        // Allows two errors in five characters, and at least one.
        var threshold = (name.Length * 2 / 5) + 1;
        return known
            .Where(candidate => Math.Abs(candidate.Length - name.Length) <= threshold)
            .Select(candidate => (Name: candidate, Distance: Distance(name, candidate)))
            .Where(candidate => candidate.Distance <= threshold)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .ToList();
    }

    /// <summary>
    /// The optimal string alignment distance: insertions, deletions, substitutions and swaps of adjacent characters. Case is ignored, except
    /// that names which differ only in case have distance 1.
    /// </summary>
    private static int Distance(string a, string b)
    {
        if (a == b)
        {
            return 0;
        }

        a = a.ToUpperInvariant();
        b = b.ToUpperInvariant();
        if (a == b)
        {
            return 1;
        }

        var beforePrevious = new int[b.Length + 1];
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        var current = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    current[j] = Math.Min(current[j], beforePrevious[j - 2] + 1);
                }
            }

            (beforePrevious, previous, current) = (previous, current, beforePrevious);
        }

        return previous[b.Length];
    }
}
