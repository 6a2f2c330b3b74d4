using System.CommandLine;

namespace KnowledgeGraph.Server.Commands;

/// <summary><c>kg graphql</c>: tools for client developers, of this service or any other.</summary>
internal static class GraphQLCommand
{
    public static Command Create() => new("graphql", "Tools for developers of GraphQL clients.") { ValidateCommand.Create() };
}
