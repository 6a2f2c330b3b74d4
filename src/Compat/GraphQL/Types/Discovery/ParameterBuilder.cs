using System.Reflection;
using KnowledgeGraph.GraphQL.Execution;

namespace KnowledgeGraph.GraphQL.Types.Discovery;

/// <summary>Creates the values of some parameters of resolvers.</summary>
/// <param name="CanHandle">Whether a parameter is one of them.</param>
/// <param name="Binding">Creates the value.</param>
internal sealed record ParameterBuilder(Func<ParameterInfo, bool> CanHandle, ParameterBinding Binding);
