using KnowledgeGraph.GraphQL.Language;

namespace KnowledgeGraph.GraphQL.Limits;

/// <summary>The number of elements in the text of a document, without expanding fragments.</summary>
internal sealed class DocumentSize
{
    private DocumentSize()
    {
    }

    public int Fields { get; private set; }

    public int Aliases { get; private set; }

    public int Directives { get; private set; }

    /// <summary>The location with the most directives; null if there are none.</summary>
    public IHasDirectives? MostDirectives { get; private set; }

    public static DocumentSize Of(DocumentNode document)
    {
        var size = new DocumentSize();
        foreach (var definition in document.Definitions.OfType<ExecutableDefinitionNode>())
        {
            size.Add((IHasDirectives)definition);
            switch (definition)
            {
                case OperationDefinitionNode operation:
                    foreach (var variable in operation.VariableDefinitions)
                    {
                        size.Add((IHasDirectives)variable);
                    }

                    size.Add(operation.SelectionSet);
                    break;
                case FragmentDefinitionNode fragment:
                    size.Add(fragment.SelectionSet);
                    break;
            }
        }

        return size;
    }

    private void Add(SelectionSetNode? selectionSet)
    {
        foreach (var selection in selectionSet?.Selections ?? [])
        {
            Add((IHasDirectives)selection);
            switch (selection)
            {
                case FieldNode field:
                    Fields++;
                    Aliases += field.Alias is null ? 0 : 1;
                    Add(field.SelectionSet);
                    break;
                case InlineFragmentNode inline:
                    Add(inline.SelectionSet);
                    break;
            }
        }
    }

    private void Add(IHasDirectives place)
    {
        var count = place.Directives.Count;
        Directives += count;
        if (count > (MostDirectives?.Directives.Count ?? 0))
        {
            MostDirectives = place;
        }
    }
}
