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
    internal static Cypher OfSeed(SeedStatement statement) => new(statement.Text);

    /// <summary>One text after the other.</summary>
    public static Cypher operator +(Cypher first, Cypher second) => new($"{first}\n{second}");

    /// <inheritdoc/>
    public override string ToString() => _text ?? "";
}
