using KnowledgeGraph.GraphQL.Errors;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Execution.Planning;

/// <summary>The fields to resolve for values of one object type, in response order.</summary>
/// <param name="Type">The object type.</param>
/// <param name="Fields">The fields.</param>
/// <param name="Problem">The error if a condition is neither true nor false; otherwise null.</param>
internal sealed record SelectionPlan(ObjectType Type, IReadOnlyList<PlannedField> Fields, GraphQLException? Problem = null);
