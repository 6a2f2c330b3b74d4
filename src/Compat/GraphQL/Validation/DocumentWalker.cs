using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation;

/// <summary>
/// Traverses a document once, in source order, determines the type of each node and passes the node to every rule. The depth of recursion
/// is limited by the parser (<see cref="ParserOptions.MaxDepth"/>).
/// </summary>
internal sealed partial class DocumentWalker(ValidationContext context, IReadOnlyList<ValidationRule> rules)
{
    /// <summary>Traverses the document.</summary>
    public void Walk()
    {
        foreach (var definition in context.Document.Definitions)
        {
            ForEach(rule => rule.Definition(definition));
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    Operation(operation);
                    break;
                case FragmentDefinitionNode fragment:
                    Fragment(fragment);
                    break;
            }
        }

        ForEach(rule => rule.EndOfDocument());
    }

    private void ForEach(Action<ValidationRule> visit)
    {
        foreach (var rule in rules)
        {
            visit(rule);
        }
    }

    private void Operation(OperationDefinitionNode operation)
    {
        var (root, location) = operation.Operation switch
        {
            OperationType.Query => (context.Schema.QueryType, "QUERY"),
            OperationType.Mutation => (context.Schema.MutationType, "MUTATION"),
            _ => (context.Schema.SubscriptionType, "SUBSCRIPTION"),
        };
        ForEach(rule => rule.Operation(operation, root));
        foreach (var variable in operation.VariableDefinitions)
        {
            VariableDefinition(operation, variable);
        }

        Directives(operation, operation.Directives, location);
        SelectionSet(operation, operation.SelectionSet, root);
    }

    private void Fragment(FragmentDefinitionNode fragment)
    {
        ForEach(rule => rule.TypeName(fragment.TypeCondition));
        Directives(fragment, fragment.Directives, "FRAGMENT_DEFINITION");
        SelectionSet(fragment, fragment.SelectionSet, Composite(fragment.TypeCondition));
    }

    private void VariableDefinition(ExecutableDefinitionNode within, VariableDefinitionNode definition)
    {
        var type = context.FindType(definition.Type);
        ForEach(rule => rule.VariableDefinition(definition, type));
        var name = definition.Type;
        while (name is not NamedTypeNode)
        {
            name = name is ListTypeNode list ? list.Type : ((NonNullTypeNode)name).Type;
        }

        ForEach(rule => rule.TypeName((NamedTypeNode)name));
        if (definition.DefaultValue is not null)
        {
            Value(within, definition.DefaultValue, new InputPosition(type is { IsInput: true } ? type : null));
        }

        Directives(within, definition.Directives, "VARIABLE_DEFINITION");
    }

    private void SelectionSet(ExecutableDefinitionNode within, SelectionSetNode selectionSet, NamedType? parent)
    {
        foreach (var selection in selectionSet.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    Field(within, field, parent);
                    break;
                case FragmentSpreadNode spread:
                    context.AddSpread(within, spread);
                    ForEach(rule => rule.FragmentSpread(spread, parent));
                    Directives(within, spread.Directives, "FRAGMENT_SPREAD");
                    break;
                case InlineFragmentNode fragment:
                    InlineFragment(within, fragment, parent);
                    break;
            }
        }
    }

    private void Field(ExecutableDefinitionNode within, FieldNode field, NamedType? parent)
    {
        var definition = parent is null ? null : context.Schema.FindField(parent, field.Name.Value);
        ForEach(rule => rule.Field(field, parent, definition));
        foreach (var argument in field.Arguments)
        {
            Argument(
                within,
                argument,
                definition?.FindArgument(argument.Name.Value),
                parent is null ? null : SchemaCoordinate.OfMember(parent.Name, field.Name.Value));
        }

        Directives(within, field.Directives, "FIELD");
        if (field.SelectionSet is not null)
        {
            SelectionSet(within, field.SelectionSet, definition is { Type.IsComposite: true } ? definition.Type.Named : null);
        }
    }

    private void InlineFragment(ExecutableDefinitionNode within, InlineFragmentNode fragment, NamedType? parent)
    {
        ForEach(rule => rule.InlineFragment(fragment, parent));
        if (fragment.TypeCondition is not null)
        {
            ForEach(rule => rule.TypeName(fragment.TypeCondition));
        }

        Directives(within, fragment.Directives, "INLINE_FRAGMENT");
        var type = fragment.TypeCondition is null ? parent : Composite(fragment.TypeCondition);
        SelectionSet(within, fragment.SelectionSet, type);
    }

    private NamedType? Composite(NamedTypeNode name) =>
        context.Schema.FindType(name.Name.Value) is { IsComposite: true } type ? type : null;

    private void Directives(ExecutableDefinitionNode? within, IReadOnlyList<DirectiveNode> directives, string location)
    {
        ForEach(rule => rule.Directives(directives));
        foreach (var directive in directives)
        {
            var definition = context.Schema.FindDirective(directive.Name.Value);
            ForEach(rule => rule.Directive(directive, definition, location));
            foreach (var argument in directive.Arguments)
            {
                Argument(
                    within,
                    argument,
                    definition?.FindArgument(argument.Name.Value),
                    SchemaCoordinate.OfDirective(directive.Name.Value));
            }
        }
    }

    private void Argument(
        ExecutableDefinitionNode? within, ArgumentNode argument, InputValueDefinition? definition, SchemaCoordinate? owner) =>
        Value(within, argument.Value, new InputPosition(
            definition?.Type, definition?.DefaultValue, Coordinate: owner?.Argument(argument.Name.Value)));

    /// <param name="within">The operation or fragment that contains the value; null if the value is constant.</param>
    /// <param name="value">The value.</param>
    /// <param name="position">The expected value.</param>
    private void Value(ExecutableDefinitionNode? within, ValueNode value, InputPosition position)
    {
        ForEach(rule => rule.Value(value, position));
        switch (value)
        {
            case VariableNode variable when within is not null:
                context.AddUsage(within, new VariableUsage(variable, position));
                break;
            case ListValueNode list:
                var itemType = (position.Type?.Nullable as ListType)?.ItemType;
                foreach (var item in list.Items)
                {
                    Value(within, item, new InputPosition(itemType, Coordinate: position.Coordinate));
                }

                break;
            case ObjectValueNode input:
                var inputType = position.Type?.Named as InputObjectType;
                foreach (var field in input.Fields)
                {
                    var definition = inputType?.FindField(field.Name.Value);
                    Value(within, field.Value, new InputPosition(
                        definition?.Type,
                        definition?.DefaultValue,
                        inputType,
                        inputType is null ? null : SchemaCoordinate.OfMember(inputType.Name, field.Name.Value)));
                }

                break;
        }
    }
}
