using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Text of a statement, composed only of constants of this program: the compiler rejects any other argument of <see cref="Of"/> (CA1857),
/// the names of relationship types and stored properties are declared in the model, and texts are only concatenated. Strings from requests therefore never become part of a text, only parameters.
/// </summary>
internal readonly record struct Cypher
{
    private readonly string? _text;

    private Cypher(string text) => _text = text;

    /// <summary>An empty text.</summary>
    public static Cypher None { get; } = new("");

    /// <summary>The text of a constant.</summary>
    public static Cypher Of([ConstantExpected] string constant) => new(constant);

    /// <summary>The text of a statement of seed/cypher.</summary>
    public static Cypher OfSeed(SeedStatement statement) => new(statement.Text);

    /// <summary>Relationship types as alternatives of a pattern: <c>CAUSED_BY|ASSOCIATED_WITH</c>.</summary>
    public static Cypher Types(params IEnumerable<RelationshipType> types) => new(string.Join('|', types.Select(EnumNames.Of)));

    /// <summary>All relationship types as alternatives of a pattern.</summary>
    public static Cypher AllTypes { get; } = Types(RelationshipTypes.All.Select(definition => definition.Type));

    /// <summary>The relationship types of a group as alternatives of a pattern.</summary>
    public static Cypher Types(RelationshipGroup group) => Types(RelationshipTypes.Of(group));

    /// <summary>The stored properties of a node or relationship, with commas between them.</summary>
    /// <param name="variable">The node or relationship.</param>
    /// <param name="properties">The properties.</param>
    public static Cypher Properties<T>([ConstantExpected] string variable, StoredProperties<T> properties)
        where T : class => new(string.Join(", ", properties.Names.Select(name => $"{variable}.{name}")));

    /// <summary>Concatenates two texts.</summary>
    public static Cypher operator +(Cypher first, Cypher second) =>
        first.IsEmpty ? second : second.IsEmpty ? first : new($"{first}\n{second}");

    /// <summary>Whether the text is empty.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>Replaces a placeholder in angle quotes, which do not occur in Cypher, by a constant: <c>‹x›</c>.</summary>
    /// <param name="name">The placeholder, with its quotes.</param>
    /// <param name="constant">The replacement.</param>
    public Cypher With([ConstantExpected] string name, [ConstantExpected] string constant) => With(name, new Cypher(constant));

    /// <summary>Replaces a placeholder in angle quotes by another text.</summary>
    public Cypher With([ConstantExpected] string name, Cypher text) => new(ToString().Replace(name, text.ToString(), StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => _text ?? "";
}
