using KnowledgeGraph.GraphQL.Language;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Validation.Rules;

/// <summary>A field must have a selection set if and only if its type has fields (specification §5.3.3).</summary>
internal sealed class LeafFieldSelectionsRule(ValidationContext context) : ValidationRule(context)
{
    /// <inheritdoc/>
    protected override string Section => "sec-Leaf-Field-Selections";

    /// <inheritdoc/>
    public override void Field(FieldNode field, NamedType? parent, FieldDefinition? definition)
    {
        if (definition is null)
        {
            return;
        }

        var name = field.Name.Value;
        var coordinate = SchemaCoordinate.OfMember(parent!.Name, name);
        if (definition.Type.IsLeaf && field.SelectionSet is not null)
        {
            Report(
                $"Field \"{coordinate}\" must not have a selection since type \"{definition.Type}\" has no subfields.",
                field.SelectionSet);
        }
        else if (definition.Type.IsComposite && field.SelectionSet is null)
        {
            Report(
                $"Field \"{coordinate}\" of type \"{definition.Type}\" must have a selection of subfields. "
                + $"Did you mean \"{name} {{ ... }}\"?",
                field);
        }
    }
}
