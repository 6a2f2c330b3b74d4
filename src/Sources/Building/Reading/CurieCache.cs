using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Parses each distinct text once, because columns repeat the same identifiers thousands of times. Not thread-safe.</summary>
internal sealed class CurieCache
{
    private readonly Dictionary<string, (Curie Id, string? Problem)> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _references = new(StringComparer.Ordinal);

    /// <summary>Like <see cref="Curie.TryParse(string?, out Curie, out string?)"/>, but an unregistered prefix is a problem.</summary>
    public bool TryRead(string text, out Curie id, [NotNullWhen(false)] out string? problem)
    {
        if (!_read.TryGetValue(text, out var entry))
        {
            if (Curie.TryParse(text, out var parsed, out var parseProblem))
            {
                entry = parsed.IsRegistered
                    ? (parsed, null)
                    : (default, $"'{text}' has the prefix '{parsed.Prefix}', which is not registered; expected one of Identifiers/prefixes.tsv, such as MONDO or OMIM");
            }
            else
            {
                entry = (default, parseProblem);
            }

            _read.Add(text, entry);
        }

        (id, problem) = entry;
        return problem is null;
    }

    /// <summary>The prefix of a well-formed identifier whose namespace is not registered; null for any other text.</summary>
    public string? UnregisteredPrefix(string text) =>
        !TryRead(text, out _, out _) && Curie.TryParse(text, out var id) ? id.Prefix : null;

    /// <summary>Like <see cref="ReferenceId.Normalize"/>, but cached.</summary>
    public string Reference(string text)
    {
        if (!_references.TryGetValue(text, out var reference))
        {
            reference = ReferenceId.Normalize(text);
            _references.Add(text, reference);
        }

        return reference;
    }

    /// <summary><see cref="Reference(string)"/> of each text, without duplicates.</summary>
    public IReadOnlyList<string> References(IReadOnlyList<string> texts)
    {
        if (texts.Count == 0)
        {
            return [];
        }

        if (texts.Count == 1)
        {
            return [Reference(texts[0])];
        }

        var references = new List<string>(texts.Count);
        foreach (var text in texts)
        {
            var reference = Reference(text);
            if (!references.Contains(reference))
            {
                references.Add(reference);
            }
        }

        return references;
    }
}
