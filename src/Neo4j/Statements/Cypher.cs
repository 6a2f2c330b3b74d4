using System.Diagnostics.CodeAnalysis;

namespace KnowledgeGraph.Neo4j;

/// <summary>
/// Text of a statement. It is made of constants of this program and of nothing else: the compiler refuses any other argument
/// of <see cref="Of"/> (CA1857), and texts are only joined. So no string of a request becomes part of one; it becomes a parameter.
/// </summary>
internal readonly record struct Cypher
{
    private readonly string? _text;

    private Cypher(string text) => _text = text;

    /// <summary>No text.</summary>
    public static Cypher None { get; } = new("");

    /// <summary>The text of a constant.</summary>
    public static Cypher Of([ConstantExpected] string constant) => new(constant);

    /// <summary>The text of a statement of seed/cypher.</summary>
    public static Cypher OfSeed(SeedStatement statement) => new(statement.Text);

    /// <summary>One text after the other.</summary>
    public static Cypher operator +(Cypher first, Cypher second) =>
        first.IsEmpty ? second : second.IsEmpty ? first : new($"{first}\n{second}");

    /// <summary>Whether there is no text.</summary>
    public bool IsEmpty => string.IsNullOrEmpty(_text);

    /// <summary>The text with a constant in place of a name in angle brackets, which Cypher has none of: <c>‹x›</c>.</summary>
    /// <param name="name">The name, with its brackets.</param>
    /// <param name="constant">What takes its place.</param>
    public Cypher With([ConstantExpected] string name, [ConstantExpected] string constant) => With(name, new Cypher(constant));

    /// <summary>The text with another one in place of a name in angle brackets.</summary>
    public Cypher With([ConstantExpected] string name, Cypher text) => new(ToString().Replace(name, text.ToString(), StringComparison.Ordinal));

    /// <inheritdoc/>
    public override string ToString() => _text ?? "";
}
