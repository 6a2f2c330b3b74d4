using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Planning;

/// <summary>The fields to answer for values of one object type, in the order of the response.</summary>
/// <param name="Type">The object type.</param>
/// <param name="Fields">The fields.</param>
/// <param name="Problem">Why nothing can be selected, a condition being neither true nor false; null if all is well.</param>
internal sealed record SelectionPlan(ObjectType Type, IReadOnlyList<PlannedField> Fields, GraphQLException? Problem = null);
