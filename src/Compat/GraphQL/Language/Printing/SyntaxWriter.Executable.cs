namespace KnowledgeGraph.GraphQL.Language;

/// <content>Operations, selections and fragments.</content>
internal sealed partial class SyntaxWriter
{
    private bool TryExecutable(SyntaxNode node)
    {
        switch (node)
        {
            case OperationDefinitionNode operation:
                Operation(operation);
                break;
            case FragmentDefinitionNode fragment:
                Description(fragment.Description);
                _text.Append("fragment ").Append(fragment.Name.Value).Append(" on ").Append(fragment.TypeCondition.Name.Value);
                Directives(fragment.Directives);
                _text.Append(' ');
                SelectionSet(fragment.SelectionSet);
                break;
            case VariableDefinitionNode definition:
                VariableDefinition(definition);
                break;
            case SelectionSetNode selectionSet:
                SelectionSet(selectionSet);
                break;
            case FieldNode field:
                Field(field);
                break;
            case FragmentSpreadNode spread:
                _text.Append("...").Append(spread.Name.Value);
                Directives(spread.Directives);
                break;
            case InlineFragmentNode fragment:
                InlineFragment(fragment);
                break;
            case ArgumentNode argument:
                _text.Append(argument.Name.Value).Append(": ");
                Value(argument.Value);
                break;
            case DirectiveNode directive:
                _text.Append('@').Append(directive.Name.Value);
                Enclosed("(", directive.Arguments, ", ", ")");
                break;
            default:
                return false;
        }

        return true;
    }

    private void Operation(OperationDefinitionNode operation)
    {
        var isShorthand = operation is
        {
            Description: null,
            Operation: OperationType.Query,
            Name: null,
            VariableDefinitions.Count: 0,
            Directives.Count: 0,
        };
        if (!isShorthand)
        {
            Description(operation.Description);
            OperationKeyword(operation.Operation);
            if (operation.Name is not null || operation.VariableDefinitions.Count > 0)
            {
                _text.Append(' ').Append(operation.Name?.Value);
            }

            Variables(operation.VariableDefinitions);
            Directives(operation.Directives);
            _text.Append(' ');
        }

        SelectionSet(operation.SelectionSet);
    }

    private void OperationKeyword(OperationType operation) => _text.Append(operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        OperationType.Subscription => "subscription",
        _ => throw new ArgumentOutOfRangeException(nameof(operation), operation, null),
    });

    private void Variables(IReadOnlyList<VariableDefinitionNode> variables)
    {
        if (variables.Any(variable => variable.Description is not null))
        {
            Block("(", variables, ")");
        }
        else
        {
            Enclosed("(", variables, ", ", ")");
        }
    }

    private void VariableDefinition(VariableDefinitionNode definition)
    {
        Description(definition.Description);
        Value(definition.Variable);
        _text.Append(": ");
        Type(definition.Type);
        DefaultValue(definition.DefaultValue);
        Directives(definition.Directives);
    }

    private void SelectionSet(SelectionSetNode selectionSet) => Block("{", selectionSet.Selections, "}");

    private void Field(FieldNode field)
    {
        var start = _text.Length;
        if (field.Alias is not null)
        {
            _text.Append(field.Alias.Value).Append(": ");
        }

        _text.Append(field.Name.Value);
        var afterName = _text.Length;
        Enclosed("(", field.Arguments, ", ", ")");
        if (_text.Length - start > LongestLine)
        {
            _text.Length = afterName;
            Block("(", field.Arguments, ")");
        }

        Directives(field.Directives);
        if (field.SelectionSet is not null)
        {
            _text.Append(' ');
            SelectionSet(field.SelectionSet);
        }
    }

    private void InlineFragment(InlineFragmentNode fragment)
    {
        _text.Append("...");
        if (fragment.TypeCondition is not null)
        {
            _text.Append(" on ").Append(fragment.TypeCondition.Name.Value);
        }

        Directives(fragment.Directives);
        _text.Append(' ');
        SelectionSet(fragment.SelectionSet);
    }
}
