using System.Reflection;

namespace KnowledgeGraph.Neo4j;

/// <summary>A statement of <c>seed/cypher</c>.</summary>
internal sealed class SeedStatement
{
    private SeedStatement(string comment, string text) => (Comment, Text) = (comment, text);

    /// <summary>The comment lines before it, including their slashes; empty if there are none.</summary>
    public string Comment { get; }

    /// <summary>The text without comment and semicolon.</summary>
    public string Text { get; }

    /// <summary>The statements of a file, in order. The files are part of the program.</summary>
    public static IReadOnlyList<SeedStatement> Of(string file)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream($"{file}.cypher")
            ?? throw new ArgumentException($"there is no file {file}.cypher", nameof(file));
        using var reader = new StreamReader(stream);
        var statements = new List<SeedStatement>();
        List<string> comment = [], text = [];
        while (reader.ReadLine() is { } line)
        {
            var isComment = line.StartsWith("//", StringComparison.Ordinal);
            (isComment ? comment : text).Add(line);

            // A statement ends with a semicolon at the end of a line; these files have none elsewhere.
            if (!isComment && line.EndsWith(';'))
            {
                statements.Add(new SeedStatement(string.Join('\n', comment), string.Join('\n', text).Trim().TrimEnd(';')));
                comment.Clear();
                text.Clear();
            }
        }

        return statements;
    }

    /// <summary>The one statement of a file.</summary>
    public static SeedStatement Single(string file) => Of(file).Single();

    /// <summary>The statement that loads the assertions of one type.</summary>
    public static SeedStatement OfType(RelationshipType type)
    {
        var template = Single("30-assertions");
        return new SeedStatement(Named(template.Comment), Named(template.Text));
        string Named(string text) => text.Replace("‹type›", EnumNames.Of(type), StringComparison.Ordinal);
    }

    /// <summary>The statement with parameters for the format, and for rows of a release.</summary>
    /// <param name="release">The release.</param>
    /// <param name="rows">A list of maps, or a <see cref="RowTable"/> in a script.</param>
    public CypherStatement With(string release, object rows) =>
        new(Cypher.OfSeed(this), new(StringComparer.Ordinal) { ["release"] = release, ["rows"] = rows, ["format"] = ReleaseFormat.Version });
}
