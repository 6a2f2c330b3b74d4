using System.CommandLine;
using KnowledgeGraph.Server.Commands;

var kg = new RootCommand("Diseases, genes and phenotypes from public sources as one graph, served over GraphQL.")
{
    DataFolder.Option,
    Logging.Option,
    ServeCommand.Create(),
    HealthCommand.Create(),
    FetchCommand.Create(),
    ImportCommand.Create(),
    SeedCommand.Create(),
    QueryCommand.Create(),
    SchemaCommand.Create(),
    ReleaseCommand.Create(),
    ExportCommand.Create(),
#if !UPSTREAM_HOTCHOCOLATE
    GraphQLCommand.Create(),
#endif
};
ServeCommand.MakeDefault(kg);
return await KgProgram.RunAsync(kg, args);
