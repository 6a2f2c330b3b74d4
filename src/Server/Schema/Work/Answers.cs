namespace KnowledgeGraph.Server.Schema;

/// <summary>The answers that a request has had, or waits for. Thread-safe.</summary>
/// <typeparam name="TQuestion">A question with value equality.</typeparam>
/// <typeparam name="TAnswer">What it is answered with.</typeparam>
internal sealed class Answers<TQuestion, TAnswer>
    where TQuestion : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TQuestion, Task<TAnswer>> _answers = [];

    /// <summary>The answer that there is, else the one that is asked for.</summary>
    public ValueTask<TAnswer> GetOrAskAsync(TQuestion question, Func<ValueTask<TAnswer>> ask)
    {
        lock (_lock)
        {
            if (!_answers.TryGetValue(question, out var answer))
            {
                answer = AskAsync(ask);
                _answers.Add(question, answer);
            }

            return new(answer);
        }
    }

    // A question that is refused is a failed answer, too.
    private static async Task<TAnswer> AskAsync(Func<ValueTask<TAnswer>> ask) => await ask();
}
