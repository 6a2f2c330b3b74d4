using KnowledgeGraph.GraphQL.Hosting;
using KnowledgeGraph.GraphQL.Types;

namespace KnowledgeGraph.GraphQL.Tests.Types;

/// <summary>Expected texts follow HotChocolate 15's treatment of XML documentation.</summary>
public sealed class DescriptionTests : IAsyncLifetime
{
    private TestExecutor? _service;

    private Schema Schema => _service!.Executor.Schema;

    public async ValueTask InitializeAsync() => _service = await TestExecutor.CreateAsync(builder => builder.AddQueryType<Query>());

    public ValueTask DisposeAsync() => _service!.DisposeAsync();

    [Theory]
    [InlineData("plain", "A summary.")]
    [InlineData("lines", "First line,\n  indented line,\nthird line.")]
    [InlineData("references", "See Level, null, other and code.")]
    [InlineData("result", "What it is.\n\n**Returns:**\nWhat it gives.")]
    [InlineData("inherited", "From the base.")]
    [InlineData("generic", "From the generic base.")]
    [InlineData("undocumented", null)]
    public void A_field_is_described_by_its_documentation(string field, string? expected) =>
        Assert.Equal(expected, Schema.QueryType.FindField(field)!.Description);

    [Fact]
    public void Arguments_types_and_enum_values_are_described_too()
    {
        var level = Assert.IsType<EnumType>(Schema.FindType("Level"));
        var input = Assert.IsType<InputObjectType>(Schema.FindType("RangeInput"));

        Assert.Equal("The root.", Schema.QueryType.Description);
        Assert.Equal("How many.", Schema.QueryType.FindField("references")!.FindArgument("other")!.Description);
        Assert.Equal("How high.", level.Description);
        Assert.Equal("At the top.", level.FindValue("HIGH")!.Description);
        Assert.Equal("From where.", input.FindField("from")!.Description);
    }

    /// <summary>How high.</summary>
    public enum Level
    {
        /// <summary>At the top.</summary>
        High,
    }

    /// <summary>A range.</summary>
    public sealed class Range
    {
        /// <summary>From where.</summary>
        public int? From { get; init; }
    }

    /// <summary>A base.</summary>
    public abstract class QueryBase
    {
        /// <summary>From the base.</summary>
        public virtual int Inherited => 1;
    }

    /// <summary>A generic base.</summary>
    /// <typeparam name="T">Anything.</typeparam>
    public abstract class GenericQueryBase<T> : QueryBase
    {
        /// <summary>From the generic base.</summary>
        /// <param name="ranges">Some ranges.</param>
        public T? GetGeneric(IReadOnlyList<Range>? ranges) => ranges is [] ? throw new ArgumentException("empty", nameof(ranges)) : default;
    }

    /// <summary>The root.</summary>
    public sealed class Query : GenericQueryBase<string>
    {
        /// <summary>A summary.</summary>
        /// <remarks>Remarks are left out.</remarks>
        public int Plain => 1;

        /// <summary>
        /// First line,
        ///   indented line,
        /// third line.
        /// </summary>
        public int Lines => 1;

        /// <summary>See <see cref="Level"/>, <see langword="null"/>, <paramref name="other"/> and <c>code</c>.</summary>
        /// <param name="other">How many.</param>
        /// <param name="level">How high.</param>
        public int GetReferences(int other, Level level) => other + (int)level;

        /// <summary>What it is.</summary>
        /// <returns>What it gives.</returns>
        public int GetResult() => 1;

        /// <inheritdoc/>
        public override int Inherited => 2;

        public int Undocumented => 1;
    }
}
