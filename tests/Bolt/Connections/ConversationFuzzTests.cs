using KnowledgeGraph.Bolt.Messages;
using KnowledgeGraph.Bolt.Tests.Scripted;

namespace KnowledgeGraph.Bolt.Tests.Connections;

/// <summary>Whatever a server answers, a statement ends with records or with an error of the driver, and no connection is lost.</summary>
public sealed class ConversationFuzzTests
{
    // SUCCESS {"fields": ["x"], "qid": 0}, RECORD [1], RECORD ["two"], a NOOP, SUCCESS {"has_more": false, "db": "neo4j"}
    private static readonly byte[] Answer = Hex.Bytes(
        """
        00 12 B1 70 A2 86 6669656C6473 91 81 78 83 716964 00 00 00
        00 04 B1 71 91 01 00 00
        00 07 B1 71 91 83 74776F 00 00
        00 00
        00 16 B1 70 A2 88 6861735F6D6F7265 C2 82 6462 85 6E656F346A 00 00
        """);

    [Fact]
    public async Task Answers_with_a_few_other_bytes_end_in_records_or_errors()
    {
        var random = new Random(20_261_124);
        await using var server = ScriptedServer.Start(async peer =>
        {
            await peer.LogOnAsync();
            await peer.ExpectAsync(MessageTag.Run);
            await peer.ExpectAsync(MessageTag.Pull);
            await peer.SendBytesAsync(Hex.Text(Mutated(random)));
        });
        await using var driver = server.Driver();
        var (results, errors) = (0, 0);
        for (var i = 0; i < 300; i++)
        {
            try
            {
                await using var session = driver.AsyncSession();
                var result = await session.RunAsync("RETURN 1 AS x");
                await result.ForEachAsync(_ => { }).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
                results++;
            }
            catch (Neo4jException error)
            {
                Assert.NotNull(error.Code);
                errors++;
            }
        }

        Assert.True(results > 0 && errors > 0, $"{results} results and {errors} errors: one side was not reached");
        Assert.All(((Driver)driver).Pools.All, pool => Assert.Equal((0, 0L), (pool.InUse, pool.Waiting)));
    }

    private static byte[] Mutated(Random random)
    {
        lock (random)
        {
            var bytes = Answer.ToArray();
            for (var change = random.Next(0, 3); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            return random.Next(4) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
        }
    }
}
