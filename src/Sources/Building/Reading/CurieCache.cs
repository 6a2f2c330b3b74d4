using System.Diagnostics.CodeAnalysis;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Sources.Building;

/// <summary>Reads each distinct text as an identifier once: columns repeat the same ones thousands of times. Used by one thread.</summary>
internal sealed class CurieCache
{
    private readonly Dictionary<string, (Curie Id, string? Problem)> _read = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _references = new(StringComparer.Ordinal);

    /// <summary>As <see cref="Curie.TryParse(string?, out Curie, out string?)"/>; an unregistered prefix is a problem here.</summary>
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

    /// <summary>The prefix of an identifier that is well-formed but of a namespace that is not registered; null for any other text.</summary>
    public string? UnregisteredPrefix(string text) =>
        !TryRead(text, out _, out _) && Curie.TryParse(text, out var id) ? id.Prefix : null;

    /// <summary>As <see cref="ReferenceId.Normalize"/>.</summary>
    public string Reference(string text)
    {
        if (!_references.TryGetValue(text, out var reference))
        {
            reference = ReferenceId.Normalize(text);
            _references.Add(text, reference);
        }

        return reference;
    }

    /// <summary>As <see cref="Reference(string)"/>, for each of several, without repetitions.</summary>
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
