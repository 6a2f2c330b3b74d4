namespace KnowledgeGraph.Server.Schema;

/// <summary>The results that a request has received or is waiting for. Thread-safe.</summary>
/// <typeparam name="TQuestion">A query with value equality.</typeparam>
/// <typeparam name="TAnswer">The type of the result.</typeparam>
internal sealed class Answers<TQuestion, TAnswer>
    where TQuestion : notnull
{
    private readonly Lock _lock = new();
    private readonly Dictionary<TQuestion, Task<TAnswer>> _answers = [];

    /// <summary>The existing result, else that of a new call.</summary>
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

    // A refused query becomes a failed task as well.
    private static async Task<TAnswer> AskAsync(Func<ValueTask<TAnswer>> ask) => await ask();
}
