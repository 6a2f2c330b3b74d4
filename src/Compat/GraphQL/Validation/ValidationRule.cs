using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// A rule of the specification. An instance is used for one validation: the walker calls it once for each node of the document, in source
/// order, and it keeps the data that it needs until the end. A type is null if it is unknown because of another error, which another rule
/// reports.
/// </summary>
/// <param name="context">The shared state of the validation.</param>
internal abstract class ValidationRule(ValidationContext context)
{
    /// <summary>The anchor of the rule in the specification, such as <c>sec-Field-Selections</c>.</summary>
    protected abstract string Section { get; }

    /// <summary>The shared state of the validation.</summary>
    protected ValidationContext Context { get; } = context;

    /// <summary>Any definition, before its content.</summary>
    public virtual void Definition(DefinitionNode definition)
    {
    }

    /// <summary>An operation on a root type.</summary>
    public virtual void Operation(OperationDefinitionNode operation, ObjectType? root)
    {
    }

    /// <summary>A variable that an operation declares.</summary>
    public virtual void VariableDefinition(VariableDefinitionNode definition, GraphQLType? type)
    {
    }

    /// <summary>A field, with the type that it is selected on.</summary>
    public virtual void Field(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
    }

    /// <summary>A fragment spread, with the enclosing type.</summary>
    public virtual void FragmentSpread(FragmentSpreadNode spread, NamedType? parent)
    {
    }

    /// <summary>An inline fragment, with the enclosing type.</summary>
    public virtual void InlineFragment(InlineFragmentNode fragment, NamedType? parent)
    {
    }

    /// <summary>All directives at one location.</summary>
    public virtual void Directives(IReadOnlyList<DirectiveNode> directives)
    {
    }

    /// <summary>A directive, with its location as named in <see cref="DirectiveLocations"/>.</summary>
    public virtual void Directive(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
    }

    /// <summary>A reference to a type by name.</summary>
    public virtual void TypeName(NamedTypeNode name)
    {
    }

    /// <summary>A value, before the values that it contains.</summary>
    public virtual void Value(ValueNode value, InputPosition position)
    {
    }

    /// <summary>The end of the document, when all facts of the context are complete.</summary>
    public virtual void EndOfDocument()
    {
    }

    /// <summary>Adds an error.</summary>
    protected void Report(string message, params IEnumerable<SyntaxNode> nodes) =>
        Context.Report(Section, message, nodes);
}
