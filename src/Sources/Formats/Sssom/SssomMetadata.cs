using KnowledgeGraph.Sources.Tables;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KnowledgeGraph.Sources.Formats.Sssom;

/// <summary>Parses the metadata block of SSSOM TSV, which is YAML: slots, of which only those of <see cref="SssomHeader"/> are kept.</summary>
internal sealed class SssomMetadata
{
    private const string CurieMap = "curie_map";

    // The slots of SSSOM nest two levels. The parser's time grows with the square of the depth.
    private const int MaxNesting = 100;

    private readonly string _file;
    private readonly IReadOnlyList<TableComment> _comments;
    private readonly Parser _yaml;
    private readonly Dictionary<string, string?> _slots = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _curieMap = new(StringComparer.Ordinal);

    private SssomMetadata(string file, IReadOnlyList<TableComment> comments)
    {
        _file = file;
        _comments = comments;

        // Spreadsheets pad comments with empty cells.
        _yaml = new Parser(new StringReader(string.Join('\n', comments.Select(comment => comment.Text.TrimEnd()))));
    }

    /// <summary>Parses the comments before the header of a file.</summary>
    /// <exception cref="SourceException">FILE_MALFORMED: they are not YAML, or a slot has another shape than the format requires.</exception>
    public static SssomHeader Parse(string file, IReadOnlyList<TableComment> comments)
    {
        var metadata = new SssomMetadata(file, comments);
        try
        {
            metadata.Read();
        }
        catch (YamlException invalid)
        {
            throw metadata.Malformed(invalid.Start, invalid.Message, invalid);
        }

        return metadata.ToHeader();
    }

    // Pulls one event after the other, so that deep nesting in a skipped slot costs no stack.
    private void Read()
    {
        _yaml.Consume<StreamStart>();
        if (!_yaml.TryConsume<DocumentStart>(out _))
        {
            return;
        }

        ReadMap("the metadata", key =>
        {
            switch (key.Value)
            {
                case CurieMap when _yaml.Accept<Scalar>(out var empty) && Value(empty) is null:
                    _yaml.Consume<Scalar>();
                    break;
                case CurieMap:
                    ReadMap(Slot(key), prefix => _curieMap.Add(prefix.Value, ReadText(prefix) ?? ""));
                    break;
                case "mapping_set_id" or "mapping_set_version" or "mapping_provider" or "mapping_date" or "publication_date"
                    or "license" or "subject_source" or "object_source":
                    _slots.Add(key.Value, ReadText(key));
                    break;
                default:
                    Skip(key);
                    break;
            }
        });
        _yaml.Consume<DocumentEnd>();
        if (!_yaml.TryConsume<StreamEnd>(out _))
        {
            throw Malformed(_yaml.Current!.Start, "expected a single YAML document");
        }
    }

    private void ReadMap(string what, Action<Scalar> readValue)
    {
        if (!_yaml.TryConsume<MappingStart>(out _))
        {
            throw Malformed(_yaml.Current!.Start, $"expected {what} as lines 'name: value'");
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!_yaml.TryConsume<MappingEnd>(out _))
        {
            if (!_yaml.TryConsume<Scalar>(out var name))
            {
                throw Malformed(_yaml.Current!.Start, "expected a name before the colon");
            }

            if (!names.Add(name.Value))
            {
                throw Malformed(name.Start, $"'{name.Value}' is given twice");
            }

            readValue(name);
        }
    }

    private void Skip(Scalar name)
    {
        var nesting = 0;
        do
        {
            var part = _yaml.Consume<ParsingEvent>();
            nesting += part.NestingIncrease;
            if (nesting > MaxNesting)
            {
                throw Malformed(part.Start, $"{Slot(name)} is nested more than {MaxNesting} levels deep");
            }
        }
        while (nesting > 0);
    }

    private string? ReadText(Scalar name) =>
        _yaml.TryConsume<Scalar>(out var text) ? Value(text) : throw Malformed(_yaml.Current!.Start, $"expected {Slot(name)} as one text");

    private static string Slot(Scalar name) => $"'{name.Value}'";

    private static string? Value(Scalar scalar) =>
        scalar is { Value: "" } or { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" } ? null : scalar.Value;

    private SourceException Malformed(Mark place, string problem, Exception? cause = null)
    {
        var line = _comments[(int)Math.Clamp(place.Line, 1, _comments.Count) - 1].Line;
        return SourceErrors.Malformed(_file, line, $"the metadata is not valid: {problem}", cause);
    }

    private SssomHeader ToHeader() => new()
    {
        MappingSetId = _slots.GetValueOrDefault("mapping_set_id"),
        MappingSetVersion = _slots.GetValueOrDefault("mapping_set_version"),
        MappingProvider = _slots.GetValueOrDefault("mapping_provider"),
        Date = _slots.GetValueOrDefault("mapping_date") ?? _slots.GetValueOrDefault("publication_date"),
        License = _slots.GetValueOrDefault("license"),
        SubjectSource = _slots.GetValueOrDefault("subject_source"),
        ObjectSource = _slots.GetValueOrDefault("object_source"),
        CurieMap = _curieMap,
    };
}
