using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// A rule of the specification. An instance serves one validation: the walker calls it once for each part of the
/// document, in source order, and it keeps what it needs until the end. A type is null where it is unknown because
/// something around it is wrong, which is for another rule to say.
/// </summary>
/// <param name="context">What the rules of one validation share.</param>
internal abstract class ValidationRule(ValidationContext context)
{
    /// <summary>The anchor of the rule in the specification, such as <c>sec-Field-Selections</c>.</summary>
    protected abstract string Section { get; }

    /// <summary>What the rules of one validation share.</summary>
    protected ValidationContext Context { get; } = context;

    /// <summary>Any definition, before what is in it.</summary>
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

    /// <summary>A field on the type that it is selected from.</summary>
    public virtual void Field(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
    }

    /// <summary>The spread of a fragment on the type around it.</summary>
    public virtual void FragmentSpread(FragmentSpreadNode spread, NamedType? parent)
    {
    }

    /// <summary>An inline fragment on the type around it.</summary>
    public virtual void InlineFragment(InlineFragmentNode fragment, NamedType? parent)
    {
    }

    /// <summary>All directives at one place.</summary>
    public virtual void Directives(IReadOnlyList<DirectiveNode> directives)
    {
    }

    /// <summary>A directive at a place named as in <see cref="DirectiveLocations"/>.</summary>
    public virtual void Directive(DirectiveNode directive, DirectiveDefinition? definition, string location)
    {
    }

    /// <summary>A reference to a type by name.</summary>
    public virtual void TypeName(NamedTypeNode name)
    {
    }

    /// <summary>A value, before the values in it.</summary>
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
