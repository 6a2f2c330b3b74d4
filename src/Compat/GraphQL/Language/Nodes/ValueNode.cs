namespace KnowledgeGraph.GraphQL.Language;

/// <summary>A value literal or a variable.</summary>
/// <remarks>
/// <code>
/// Value[Const] :
/// - [~Const] Variable
/// - IntValue
/// - FloatValue
/// - StringValue
/// - BooleanValue
/// - NullValue
/// - EnumValue
/// - ListValue[?Const]
/// - ObjectValue[?Const]
/// </code>
/// (specification §2.10)
/// </remarks>
/// <param name="location">The location in the source text.</param>
internal abstract class ValueNode(SourceLocation location) : SyntaxNode(location);
