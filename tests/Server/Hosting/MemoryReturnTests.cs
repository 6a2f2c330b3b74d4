using KnowledgeGraph.Server.Hosting;

namespace KnowledgeGraph.Server.Tests.Hosting;

public sealed class MemoryReturnTests
{
    private const long Gigabyte = 1_000_000_000;

    [Fact]
    public void Memory_is_given_back_once_when_much_was_used_and_little_is_going_on()
    {
        using var memory = new MemoryReturn(TimeProvider.System);

        // Busy, and then quiet twice.
        memory.Look(3 * Gigabyte);
        Assert.Equal(0, memory.Times);
        memory.Look((3 * Gigabyte) + 1000);
        Assert.Equal(1, memory.Times);
        memory.Look((3 * Gigabyte) + 2000);

        Assert.Equal(1, memory.Times);
    }

    [Fact]
    public void A_server_that_was_never_busy_is_left_alone()
    {
        using var memory = new MemoryReturn(TimeProvider.System);

        for (var allocated = 0L; allocated < Gigabyte; allocated += Gigabyte / 20)
        {
            memory.Look(allocated);
        }

        Assert.Equal(0, memory.Times);
    }
}
