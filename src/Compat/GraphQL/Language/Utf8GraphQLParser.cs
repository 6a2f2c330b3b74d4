using System.Text;

namespace KnowledgeGraph.GraphQL.Language;

/// <summary>Parses GraphQL documents according to the complete grammar of the specification of September 2025.</summary>
public static class Utf8GraphQLParser
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Parses a document.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="SyntaxException">The text is not a valid document or exceeds a limit.</exception>
    public static DocumentNode Parse(string source, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Parser(source, options ?? ParserOptions.Default).ParseDocument();
    }

    /// <summary>Parses a document in UTF-8.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="SyntaxException">The bytes are not valid UTF-8, or the text is not a valid document or exceeds a limit.</exception>
    public static DocumentNode Parse(ReadOnlySpan<byte> source, ParserOptions? options = null) =>
        Parse(Decode(source), options);

    /// <summary>Parses a single value, such as <c>{ id: $id }</c>.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="SyntaxException">The text is not a valid value or exceeds a limit.</exception>
    internal static ValueNode ParseValue(string source, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Parser(source, options ?? ParserOptions.Default).ParseWholeValue();
    }

    /// <summary>Parses a single type reference, such as <c>[ID!]!</c>.</summary>
    /// <param name="source">The source text.</param>
    /// <param name="options">The limits; <see cref="ParserOptions.Default"/> when null.</param>
    /// <exception cref="SyntaxException">The text is not a valid type reference or exceeds a limit.</exception>
    internal static TypeNode ParseType(string source, ParserOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(source);
        return new Parser(source, options ?? ParserOptions.Default).ParseWholeType();
    }

    private static string Decode(ReadOnlySpan<byte> source)
    {
        try
        {
            return StrictUtf8.GetString(source);
        }
        catch (DecoderFallbackException e)
        {
            var problem = $"The document is not valid UTF-8 at byte {e.Index}.";
            throw new SyntaxException(problem, new SourceLocation(1, 1, 0, 0));
        }
    }
}
