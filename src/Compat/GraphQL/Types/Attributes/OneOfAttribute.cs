namespace KnowledgeGraph.GraphQL.Types.Attributes;

/// <summary>Marks an input class of which exactly one field must be given, with a value other than null (specification, section 3.10.1).</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class OneOfAttribute : Attribute;
