namespace KnowledgeGraph.Sources.Formats.Sssom;

/// <summary>
/// Parses the metadata block of SSSOM TSV. It is YAML; the slots needed here use only two levels of <c>key: value</c>.
/// Lists and multi-line texts belong to other slots and are skipped.
/// </summary>
internal static class SssomMetadata
{
    public static SssomHeader Parse(IReadOnlyList<string> lines)
    {
        var slots = new Dictionary<string, string>(StringComparer.Ordinal);
        var curieMap = new Dictionary<string, string>(StringComparer.Ordinal);
        var margin = lines.Count == 0 ? 0 : Indent(lines[0]);
        var slot = "";
        foreach (var line in lines)
        {
            if (!TrySplit(line, out var key, out var value))
            {
                continue;
            }

            if (Indent(line) <= margin)
            {
                slot = key;
                slots.TryAdd(key, value);
                AddInline(key, value, curieMap);
            }
            else if (slot == "curie_map")
            {
                curieMap[key] = value;
            }
        }

        return new SssomHeader
        {
            MappingSetId = Slot("mapping_set_id"),
            MappingSetVersion = Slot("mapping_set_version"),
            MappingProvider = Slot("mapping_provider"),
            Date = Slot("mapping_date") ?? Slot("publication_date"),
            License = Slot("license"),
            SubjectSource = Slot("subject_source"),
            ObjectSource = Slot("object_source"),
            CurieMap = curieMap,
        };

        string? Slot(string name) => slots.TryGetValue(name, out var value) && value.Length > 0 ? value : null;
    }

    /// <summary>Parses a <c>curie_map</c> on a single line: <c>{MONDO: http://purl.obolibrary.org/obo/MONDO_, …}</c>.</summary>
    private static void AddInline(string slot, string value, Dictionary<string, string> curieMap)
    {
        if (slot != "curie_map" || value is not ['{', .., '}'])
        {
            return;
        }

        foreach (var entry in value[1..^1].Split(','))
        {
            if (TrySplit(entry, out var prefix, out var start))
            {
                curieMap[prefix] = start;
            }
        }
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;

    /// <summary>Splits <c>key: value</c> or <c>key:</c>; either may be quoted.</summary>
    private static bool TrySplit(string line, out string key, out string value)
    {
        var text = line.Trim();
        var colon = text.IndexOf(": ", StringComparison.Ordinal);
        if (colon < 0 && text.EndsWith(':'))
        {
            colon = text.Length - 1;
        }

        if (colon <= 0 || text[0] is '-' or '#')
        {
            key = value = "";
            return false;
        }

        key = Unquote(text[..colon]);
        value = Unquote(text[(colon + 1)..].Trim());
        return true;
    }

    private static string Unquote(string text) => text switch
    {
        ['\'', .., '\''] when text.Length > 1 => text[1..^1].Replace("''", "'"),
        ['"', .., '"'] when text.Length > 1 => text[1..^1].Replace("\\\"", "\"").Replace("\\\\", "\\"),
        _ => text,
    };
}
