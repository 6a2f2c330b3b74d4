namespace KnowledgeGraph.GraphQL.Tests.Oracle.Generation;

/// <summary>The choices of one generated document: what is drawn, and which mistakes are made.</summary>
/// <param name="seed">Decides every choice.</param>
/// <param name="mistakes">The mistakes that may be made wherever there is an opportunity.</param>
internal sealed class Chance(int seed, params Mistake[] mistakes)
{
    private readonly Random _random = new(seed);

    /// <summary>True once in so many times.</summary>
    public bool OneIn(int times) => _random.Next(times) == 0;

    /// <summary>A number from 0, below a bound.</summary>
    public int Below(int bound) => _random.Next(bound);

    /// <summary>One of several.</summary>
    public T Pick<T>(IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>Whether to make a mistake here.</summary>
    public bool Err(Mistake mistake) => mistakes.Contains(mistake) && OneIn(3);

    /// <summary>The same things in another order.</summary>
    public List<T> Shuffle<T>(IEnumerable<T> things)
    {
        var shuffled = things.ToArray();
        _random.Shuffle(shuffled);
        return [.. shuffled];
    }

    /// <summary>A name like another one, but for a letter.</summary>
    public string Misspell(string name) => Below(3) switch
    {
        0 => name + "x",
        1 when name.Length > 2 => name[..^1],
        _ => "x" + name,
    };
}
