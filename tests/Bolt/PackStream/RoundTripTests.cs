using FsCheck;
using FsCheck.Fluent;

namespace KnowledgeGraph.Bolt.Tests.PackStream;

/// <summary>Whatever is written is read again, for values over all types; bytes of a fixed form are in the other tests.</summary>
public sealed class RoundTripTests
{
    private static readonly Gen<long> Integers = Gen.OneOf(
        Gen.Choose(-300, 300).Select(value => (long)value),
        Gen.Choose(int.MinValue, int.MaxValue).Select(value => (long)value),
        Gen.Choose(int.MinValue, int.MaxValue).Two().Select(pair => ((long)pair.Item1 << 32) ^ pair.Item2));

    private static readonly Gen<string> Texts = Gen.Elements("", "a", "\0", "é", "语", "\U0001F9EC", "$", "`", "'", "Größe", "0123456789ABCDEF")
        .ArrayOf()
        .Select(parts => string.Concat(parts));

    private static readonly Gen<object?> Scalars = Gen.OneOf(
        Gen.Constant<object?>(null),
        Gen.Elements<object?>(true, false),
        Integers.Select(value => (object?)value),
        Gen.Elements<object?>(0.0, -0.0, 1.23, double.NaN, double.PositiveInfinity, double.Epsilon, double.MaxValue),
        Texts.Select(text => (object?)text),
        Gen.Choose(0, 255).Select(value => (byte)value).ArrayOf().Select(bytes => (object?)bytes));

    [Fact]
    public void A_value_that_is_written_is_read_again() =>
        Check.One(
            FsCheck.Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(20_261_124, 1_009),
            Prop.ForAll(Values(depth: 3).ToArbitrary(), value => Assert.Equal(value, Packed.Read(Packed.Write(value)))));

    private static Gen<object?> Values(int depth) => depth == 0 ? Scalars : Gen.Frequency(
        (3, Scalars),
        (1, Gen.Choose(0, 17).SelectMany(count => Values(depth - 1).ListOf(count)).Select(list => (object?)list.ToList())),
        (1, Gen.Choose(0, 6).SelectMany(count => Texts.Zip(Values(depth - 1)).ListOf(count)).Select(entries => (object?)Map(entries))));

    private static Dictionary<string, object?> Map(IEnumerable<(string Key, object? Value)> entries)
    {
        var map = new Dictionary<string, object?>();
        foreach (var (key, value) in entries)
        {
            map[key] = value;
        }

        return map;
    }
}
