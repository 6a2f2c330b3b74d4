using System.CommandLine;
using KnowledgeGraph.Server.Commands;
using KnowledgeGraph.Server.Hosting;

// Commands that need no settings must not fail because of a file in the working directory.
var configuration = new Lazy<IConfiguration>(() => ProgramConfiguration.Read(Environment.CurrentDirectory));
var kg = new RootCommand("Diseases, genes and phenotypes from public sources as one graph, served over GraphQL.")
{
    DataFolder.Option,
    Logging.Option,
    ServeCommand.Create(configuration),
    HealthCommand.Create(),
    FetchCommand.Create(),
    ImportCommand.Create(),
    SeedCommand.Create(configuration),
    QueryCommand.Create(configuration),
    SchemaCommand.Create(configuration),
    ReleaseCommand.Create(),
    ExportCommand.Create(configuration),
#if !UPSTREAM_HOTCHOCOLATE
    GraphQLCommand.Create(),
#endif
};
ServeCommand.MakeDefault(kg, configuration);
return await KgProgram.RunAsync(kg, args);
