using System.Globalization;
using KnowledgeGraph.Sources;

namespace KnowledgeGraph.Contract.Tests.Imported;

/// <summary>Imports of source files that were made at random.</summary>
public static class ImportedSources
{
    /// <summary>Writes the files under random names and imports them, without the seed.</summary>
    public static async Task<GraphContent> ImportAsync(this RandomSources sources, CancellationToken cancellationToken)
    {
        var names = new Random(sources.Seed);
        var folder = Directory.CreateTempSubdirectory("kg-random-");
        try
        {
            foreach (var text in SourceTexts.Of(sources))
            {
                var name = names.Next().ToString(CultureInfo.InvariantCulture);
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, name), text, cancellationToken);
            }

            return await new GraphImport(TimeProvider.System).ImportAsync(new ImportRequest([folder.FullName], null), progress: null, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
