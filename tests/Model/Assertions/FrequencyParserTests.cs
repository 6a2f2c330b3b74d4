namespace KnowledgeGraph.Model.Tests;

public sealed class FrequencyParserTests
{
    // The ranges are those of the definitions of HP:0040280 to HP:0040285, for example "Present in 5% to 29% of the cases."
    [Theory]
    [InlineData("HP:0040280", 1, 1, FrequencyBand.Obligate)]
    [InlineData("HP:0040281", .80, .99, FrequencyBand.VeryFrequent)]
    [InlineData("HP:0040282", .30, .79, FrequencyBand.Frequent)]
    [InlineData("HP:0040283", .05, .29, FrequencyBand.Occasional)]
    [InlineData("HP:0040284", .01, .04, FrequencyBand.VeryRare)]
    [InlineData("HP:0040285", 0, 0, FrequencyBand.Excluded)]
    public void A_term_has_the_range_of_its_definition(string text, double low, double high, FrequencyBand band)
    {
        var frequency = Read(text);
        Assert.Equal((FrequencyBasis.Term, low, high, band), (frequency.Basis, frequency.Low, frequency.High, frequency.Band));
        Assert.Null(frequency.Total);
    }

    [Theory]
    [InlineData("0/7", 0, 7, FrequencyBand.Excluded)]
    [InlineData("1/29", 1, 29, FrequencyBand.VeryRare)]
    [InlineData("1/20", 1, 20, FrequencyBand.Occasional)]
    [InlineData("3/10", 3, 10, FrequencyBand.Frequent)]
    [InlineData("4/5", 4, 5, FrequencyBand.VeryFrequent)]
    [InlineData("1/1", 1, 1, FrequencyBand.Obligate)]
    public void A_count_falls_into_the_band_of_its_value(string text, int observed, int total, FrequencyBand band)
    {
        var frequency = Read(text);
        Assert.Equal((FrequencyBasis.Count, observed, total, band), (frequency.Basis, frequency.Observed, frequency.Total, frequency.Band));
        Assert.Equal((double)observed / total, frequency.Value);
        Assert.Equal(WilsonInterval.Of(observed, total), (frequency.Low, frequency.High));
        Assert.Equal(text, frequency.Raw);
    }

    [Theory]
    [InlineData("9 / 17", 9, 17)]
    [InlineData("9/ 17", 9, 17)]
    [InlineData("9 of 17", 9, 17)]
    [InlineData(" 9 OF 17 ", 9, 17)]
    [InlineData("0 of 3", 0, 3)]
    public void A_count_may_have_blanks_or_the_word_of(string text, int observed, int total)
    {
        var frequency = Read(text);
        Assert.Equal((FrequencyBasis.Count, observed, total, text), (frequency.Basis, frequency.Observed, frequency.Total, frequency.Raw));
    }

    // Labels and exact synonyms of HPO, release 2023-01-27.
    [Theory]
    [InlineData("Obligate", "HP:0040280")]
    [InlineData("Very frequent", "HP:0040281")]
    [InlineData("very  FREQUENT", "HP:0040281")]
    [InlineData("Very frequent (99-80%)", "HP:0040281")]
    [InlineData("Frequent (79-30%)", "HP:0040282")]
    [InlineData(" occasional ", "HP:0040283")]
    [InlineData("Very rare (<4-1%)", "HP:0040284")]
    [InlineData("Excluded (0%)", "HP:0040285")]
    public void A_word_of_HPO_is_its_term_and_stays_as_stated(string text, string term) =>
        Assert.Equal(Read(term) with { Raw = text }, Read(text));

    [Theory]
    [InlineData("76.3%", .763, FrequencyBand.Frequent)]
    [InlineData("4 %", .04, FrequencyBand.VeryRare)]
    [InlineData("0%", 0, FrequencyBand.Excluded)]
    [InlineData("100%", 1, FrequencyBand.Obligate)]
    public void A_percentage_is_a_point(string text, double value, FrequencyBand band)
    {
        var frequency = Read(text);
        Assert.Equal((FrequencyBasis.Percent, band), (frequency.Basis, frequency.Band));
        Assert.Equal(value, frequency.Value, 12);
        Assert.Equal((frequency.Value, frequency.Value), (frequency.Low, frequency.High));
    }

    [Theory]
    [InlineData("")]
    [InlineData("often")]
    [InlineData("HP:0001873")]
    [InlineData("3/0")]
    [InlineData("4/3")]
    [InlineData("-1/3")]
    [InlineData("1.5/3")]
    [InlineData("101%")]
    [InlineData("NaN%")]
    [InlineData("%")]
    [InlineData("-")]
    [InlineData("n/a")]
    [InlineData("0/0")]
    [InlineData("0.5")] // a half, or half a percent
    [InlineData("11758")]
    [InlineData("1e-1")]
    [InlineData("10-20%")]
    [InlineData("~50%")]
    [InlineData("<1%")]
    [InlineData("5/10;2/3")]
    [InlineData("3 out of 4")]
    [InlineData("Frequent (5%)")]
    public void A_text_that_is_no_frequency_says_what_was_expected(string text)
    {
        Assert.False(FrequencyParser.TryParse(text, out _, out var problem));
        Assert.Contains("expected a term HP:0040280 to HP:0040285 or its label, a count such as 3/12", problem, StringComparison.Ordinal);
    }

    private static Frequency Read(string text) =>
        FrequencyParser.TryParse(text, out var frequency, out var problem) ? frequency : throw new FormatException(problem);

    [Theory]
    [InlineData("HP:0040283", 0.17)]
    [InlineData("HP:0040282", 0.545)]
    [InlineData("HP:0040284", 0.025)]
    [InlineData("76.3%", 0.763)]
    public void A_value_is_the_decimal_number_that_a_reader_expects(string text, double expected)
    {
        Assert.True(FrequencyParser.TryParse(text, out var frequency, out _));
        Assert.Equal(expected, frequency.Value);
    }
}
