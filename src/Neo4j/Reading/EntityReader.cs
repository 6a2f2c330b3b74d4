namespace KnowledgeGraph.Neo4j;

/// <summary>Reads entities from the results of <see cref="EntityCards"/>.</summary>
/// <param name="release">The content hash of the release.</param>
internal sealed class EntityReader(string release)
{
    private const int OfPhenotype = 7;
    private const int OfGene = 9;

    /// <summary>The rank of the entity.</summary>
    public static int Rank(List<object?> card) => (int)(long)card[0]!;

    /// <summary>Reads the entity, or null if there is none.</summary>
    public Entity? ReadOptional(object? card) => card is List<object?> list ? Read(list) : null;

    /// <summary>Reads the entities of a list of cards.</summary>
    public Entity[] ReadAll(object? cards) => [.. ((List<object?>)cards!).Select(card => Read((List<object?>)card!))];

    /// <summary>Reads the entity.</summary>
    public Entity Read(List<object?> card) => card.Count switch
    {
        OfPhenotype => new Phenotype
        {
            Id = Id(card),
            Release = release,
            Name = (string?)card[2],
            Deprecated = (bool)card[3]!,
            ReplacedBy = ReplacedBy(card),
            Partial = (bool)card[5]!,
            Consider = Consider(card),
        },
        OfGene => new Gene
        {
            Id = Id(card),
            Release = release,
            Name = (string?)card[2],
            Deprecated = (bool)card[3]!,
            ReplacedBy = ReplacedBy(card),
            Partial = (bool)card[5]!,
            Consider = Consider(card),
            FullName = (string?)card[7],
            LocusType = (string?)card[8],
        },
        _ => new Disease
        {
            Id = Id(card),
            Release = release,
            Name = (string?)card[2],
            Deprecated = (bool)card[3]!,
            ReplacedBy = ReplacedBy(card),
            Partial = (bool)card[5]!,
            Consider = Consider(card),
            Level = card[7] is string level ? EnumNames.Parse<DiseaseLevel>(level) : null,
            IsHuman = (bool)card[8]!,
            Characteristics = Characteristics(card[9], card[10]),
        },
    };

    private static Curie Id(List<object?> card) => Curie.FromCanonical((string)card[1]!);

    private static Curie? ReplacedBy(List<object?> card) => card[4] is string id ? Curie.FromCanonical(id) : null;

    private static Curie[] Consider(List<object?> card) =>
        card[6] is List<object?> ids ? [.. ids.Select(id => Curie.FromCanonical((string)id!))] : [];

    private static Characteristic[] Characteristics(object? ids, object? names) =>
        ids is List<object?> list
            ? [.. list.Zip((List<object?>)names!, (id, name) => new Characteristic(Curie.FromCanonical((string)id!), name is "" ? null : (string?)name))]
            : [];
}
