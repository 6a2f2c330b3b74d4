using System.Globalization;
using KnowledgeGraph.Contract.Tests;
using KnowledgeGraph.Storage;

// Writes a random release (arguments: data folder, seed, scale) when told to, so that a test can kill it meanwhile.
var content = RandomGraph.Make(int.Parse(args[1], CultureInfo.InvariantCulture), int.Parse(args[2], CultureInfo.InvariantCulture));
Console.WriteLine(content.Info.Hash);
Console.ReadLine();
await new ReleaseWriter(args[0]).WriteAsync(content, CancellationToken.None);
Console.WriteLine("written");
