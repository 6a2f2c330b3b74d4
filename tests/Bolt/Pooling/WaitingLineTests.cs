using KnowledgeGraph.Bolt.Pooling;

namespace KnowledgeGraph.Bolt.Tests.Pooling;

/// <summary>Who waits for a connection is served in order.</summary>
public sealed class WaitingLineTests
{
    [Fact]
    public async Task Those_who_wait_are_woken_in_the_order_they_came()
    {
        var line = new WaitingLine(1);
        await line.EnterAsync(CancellationToken.None);
        var waiting = Enumerable.Range(0, 5).Select(_ => line.EnterAsync(CancellationToken.None)).ToList();
        for (var i = 0; i < waiting.Count; i++)
        {
            Assert.Equal(waiting.Count - i, line.Waiting);
            line.Leave();
            await waiting[i];
            Assert.All(waiting.Skip(i + 1), later => Assert.False(later.IsCompleted));
        }
    }

    [Fact]
    public async Task Who_gives_up_takes_no_place()
    {
        var line = new WaitingLine(1);
        await line.EnterAsync(CancellationToken.None);
        using var impatience = new CancellationTokenSource();
        var first = line.EnterAsync(impatience.Token);
        var second = line.EnterAsync(CancellationToken.None);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        line.Leave();
        await second;
        line.Leave();
        await line.EnterAsync(CancellationToken.None);
        Assert.Equal(0, line.Waiting);
    }

    [Fact]
    public async Task Among_many_that_come_give_up_and_leave_no_place_is_lost_or_made()
    {
        var line = new WaitingLine(3);
        var (inside, most) = (0, 0);
        await Task.WhenAll(Enumerable.Range(0, 16).Select(seed => Task.Run(async () =>
        {
            var random = new Random(seed);
            for (var i = 0; i < 200; i++)
            {
                using var impatience = new CancellationTokenSource();
                var turn = line.EnterAsync(impatience.Token);
                if (random.Next(4) == 0)
                {
                    await impatience.CancelAsync();
                }

                try
                {
                    await turn;
                }
                catch (OperationCanceledException)
                {
                    continue;
                }

                var now = Interlocked.Increment(ref inside);
                InterlockedMax(ref most, now);
                await Task.Yield();
                Interlocked.Decrement(ref inside);
                line.Leave();
            }
        })));

        Assert.InRange(most, 1, 3);
        Assert.Equal(0, line.Waiting);
        await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => line.EnterAsync(CancellationToken.None)));
        Assert.False(line.EnterAsync(CancellationToken.None).IsCompleted);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        var seen = Volatile.Read(ref target);
        while (value > seen && Interlocked.CompareExchange(ref target, value, seen) is var found && found != seen)
        {
            seen = found;
        }
    }
}
