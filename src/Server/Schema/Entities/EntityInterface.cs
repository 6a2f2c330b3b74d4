using System.Reflection;
using KnowledgeGraph.Model;

namespace KnowledgeGraph.Server.Schema;

/// <summary>The interface <c>Entity</c>: the properties of <see cref="Entity"/> and the fields of <see cref="EntityFields"/>.</summary>
internal static class EntityInterface
{
    /// <summary>
    /// Adds the fields that a type extension of <see cref="Entity"/> adds to the object types but not to the interface.
    /// </summary>
    public static void Describe(IInterfaceTypeDescriptor<Entity> descriptor)
    {
        foreach (var field in typeof(EntityFields).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
        {
            descriptor.Field(field);
        }
    }
}
