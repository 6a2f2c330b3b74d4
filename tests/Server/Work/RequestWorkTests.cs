using KnowledgeGraph.Server.Schema;

namespace KnowledgeGraph.Server.Tests.Work;

public sealed class RequestWorkTests
{
    private const long Long = 200_001;

    [Fact]
    public async Task Work_is_done_until_what_is_allowed_is_spent_and_refused_from_then_on()
    {
        using var work = new RequestWork(1000, _ => Task.CompletedTask);

        Assert.Equal("done", await AskAsync(work, 600));
        var refusal = await Assert.ThrowsAsync<QuestionException>(() => AskAsync(work, 401));

        Assert.Equal(QuestionCodes.WorkExceeded, refusal.Code);
        Assert.Equal(("MaxWork", 1000L, 1001L), (refusal.Facts["limit"], refusal.Facts["allowed"], refusal.Facts["actual"]));
        await Assert.ThrowsAsync<QuestionException>(() => AskAsync(work, 1));
    }

    [Fact]
    public async Task A_request_waits_for_its_turn_among_the_long_ones_as_soon_as_it_is_long()
    {
        var turn = new TaskCompletionSource();
        using var work = new RequestWork(long.MaxValue, _ => turn.Task);

        Assert.Equal("done", await AskAsync(work, Long - 1));
        var second = AskAsync(work, 1);
        Assert.False(second.IsCompleted);
        turn.SetResult();

        Assert.Equal("done", await second);
    }

    [Fact]
    public async Task A_long_request_does_one_thing_after_the_other()
    {
        using var work = new RequestWork(long.MaxValue, _ => Task.CompletedTask);
        var first = new TaskCompletionSource<string>();
        var isSecondAsked = false;

        var one = work.DoAsync(Long, () => new ValueTask<string>(first.Task), TestContext.Current.CancellationToken).AsTask();
        var two = work.DoAsync(
            1,
            () =>
            {
                isSecondAsked = true;
                return ValueTask.FromResult("done");
            },
            TestContext.Current.CancellationToken).AsTask();

        Assert.False(isSecondAsked);
        first.SetResult("done");
        Assert.Equal(["done", "done"], await Task.WhenAll(one, two));
    }

    [Fact]
    public async Task What_fails_does_not_keep_the_next_thing_from_being_done()
    {
        using var work = new RequestWork(long.MaxValue, _ => Task.CompletedTask);

        await Assert.ThrowsAsync<TimeoutException>(() => work.DoAsync<string>(Long, () => throw new TimeoutException(), TestContext.Current.CancellationToken).AsTask());

        Assert.Equal("done", await AskAsync(work, 1));
    }

    // The refusal comes where the question is asked, before there is a task.
    private static async Task<string> AskAsync(RequestWork work, long amount) =>
        await work.DoAsync(amount, () => ValueTask.FromResult("done"), TestContext.Current.CancellationToken);
}
