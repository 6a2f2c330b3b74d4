using static KnowledgeGraph.Model.RelationshipType;

namespace KnowledgeGraph.Contract.Tests;

/// <summary>Makes small graphs at random in which everything that the rules speak of happens often. The same seed gives the same graph.</summary>
public static class RandomGraph
{
    private const int Diseases = 18;
    private const int Phenotypes = 24;
    private const int Genes = 7;
    private const int Statements = 160;

    private static readonly string[] Frequencies =
        ["1/1", "3/12", "3/12", "5/9", "0/5", "0/12", "20/20", "45%", "17%", "0%", "HP:0040280", "HP:0040281", "HP:0040283", "HP:0040285"];
    private static readonly string[] Sources = ["infores:hpo-annotations", "infores:gard", "infores:orphanet", "infores:mondo"];
    private static readonly string[] Evidence = ["PCS", "TAS", "IEA"];

    /// <param name="seed">Where the random numbers start.</param>
    /// <param name="scale">How many times larger than the smallest.</param>
    public static GraphContent Make(int seed, int scale = 1)
    {
        // Reproducible on purpose, and nothing here is secret.
        var random = new Random(seed);
        var sketch = new GraphSketch();
        for (var i = 0; i < Diseases * scale; i++)
        {
            sketch.Disease(
                Disease(i), random.Next(9) == 0 ? null : Name(random), random.Next(3) == 0 ? (DiseaseLevel)random.Next(3) : null,
                isHuman: random.Next(5) > 0, deprecated: random.Next(8) == 0, characteristics: random.Next(3) == 0 ? ["MONDO:0021136"] : []);
            Link(sketch, random, i, Disease, ["infores:mondo", "infores:orphanet", "infores:gard"]);
        }

        for (var i = 0; i < Phenotypes * scale; i++)
        {
            sketch.Phenotype(Phenotype(i), Name(random));
            Link(sketch, random, i, Phenotype, ["infores:hpo"]);
        }

        for (var i = 0; i < Genes * scale; i++)
        {
            sketch.Gene($"HGNC:{i + 1}", Name(random), random.Next(2) == 0 ? Name(random) : null, random.Next(2) == 0 ? "pseudogene" : null);
        }

        for (var i = 0; i < Statements * scale; i++)
        {
            var said = Statement(random, scale);
            sketch.Say(said);

            // Others speak of the same two: of the other sex, out of the same publications in another order, in agreement or not.
            for (var others = IsOfPhenotype(said.Type) ? random.Next(4) : 0; others > 0; others--)
            {
                sketch.Say(Another(random, said));
            }
        }

        // Built in the order of their seeds, as if by one import after the other.
        return sketch.Freeze($"random {seed} {scale}", minute: seed);
    }

    private static Statement Statement(Random random, int scale)
    {
        var subject = Disease(random.Next(Diseases * scale));
        var type = Pick(random, [HasPhenotype, HasPhenotype, HasPhenotype, HasInheritance, HasOnset, HasCourse, HasModifier, CausedBy, CausedBy, AssociatedWith, RelatedTo]);
        var target = type switch
        {
            CausedBy or AssociatedWith => $"HGNC:{random.Next(Genes * scale) + 1}",
            RelatedTo => Disease(random.Next(Diseases * scale)),
            _ => Phenotype(random.Next(Phenotypes * scale)),
        };
        var isPhenotype = IsOfPhenotype(type);
        var frequency = isPhenotype && random.Next(3) > 0 ? Pick(random, Frequencies) : null;
        return new Statement(subject, type, target)
        {
            Negated = IsZero(frequency) || random.Next(6) == 0,
            Source = Pick(random, Sources),
            Biocuration = random.Next(4) == 0 ? [$"HPO:x[2020-01-{random.Next(10, 28)}]"] : [],
            Aggregators = random.Next(3) == 0 ? [Pick(random, Sources)] : [],
            Publications = [.. Enumerable.Range(0, random.Next(3)).Select(_ => $"PMID:{random.Next(6) + 1}").Distinct()],
            Evidence = random.Next(3) == 0 ? null : Pick(random, Evidence),
            Frequency = frequency,
            Onset = isPhenotype && random.Next(3) == 0 ? Phenotype(random.Next(Phenotypes * scale)) : null,
            Sex = random.Next(4) == 0 ? (Sex)random.Next(2) : null,
            Modifiers = isPhenotype && random.Next(3) == 0 ? [Phenotype(random.Next(Phenotypes * scale)), Phenotype(random.Next(Phenotypes * scale))] : [],
            Gene = type switch
            {
                CausedBy => (GeneAssociation)random.Next(5),
                AssociatedWith => (GeneAssociation)random.Next(5, 13),
                _ => null,
            },
            Condition = type == RelatedTo ? (RelatedConditionKind)random.Next(8) : null,
        };
    }

    private static Statement Another(Random random, Statement said)
    {
        var frequency = random.Next(4) > 0 ? Pick(random, Frequencies) : null;
        var publications = said.Publications.ToArray();
        random.Shuffle(publications);
        return said with
        {
            Source = Pick(random, Sources),
            Publications = random.Next(4) switch
            {
                0 => [$"PMID:{random.Next(6) + 1}"],
                1 => [.. publications, .. publications],
                _ => publications,
            },
            Frequency = frequency,
            Negated = IsZero(frequency) || random.Next(8) == 0,
            Sex = Pick<Sex?>(random, [null, Sex.Female, Sex.Male]),
        };
    }

    private static bool IsOfPhenotype(RelationshipType type) => type is not (CausedBy or AssociatedWith or RelatedTo);

    // An import negates these.
    private static bool IsZero(string? frequency) => frequency is "HP:0040285" || frequency?.StartsWith('0') == true;

    // Parents have smaller numbers, so there is no cycle.
    private static void Link(GraphSketch sketch, Random random, int number, Func<int, string> id, string[] sources)
    {
        for (var links = number == 0 ? 0 : random.Next(1, 4); links > 0; links--)
        {
            sketch.Subclass(id(number), id(random.Next(number)), Pick(random, sources));
        }
    }

    // Every third disease is one that Mondo does not hold.
    private static string Disease(int number) => number % 3 == 1 ? $"ORPHA:{number + 100}" : $"MONDO:{number + 100:0000000}";

    // The first term is the root of abnormalities, so that there are body systems.
    private static string Phenotype(int number) => number == 0 ? "HP:0000118" : $"HP:{number + 5000:0000000}";

    // Few names, so that many are equal but for their case.
    private static string Name(Random random) => Pick(random, ["anemia", "Anemia", "ANEMIA", "beta", "Beta", "Ärger", "ärger", "gamma ray", "delta 貧血"]);

    private static T Pick<T>(Random random, T[] items) => items[random.Next(items.Length)];
}
