namespace KnowledgeGraph.Model;

/// <summary>The entities of a release as columns. An entity's position is its rank.</summary>
public sealed class EntityTable
{
    private const string Prefix = "entity.";

    private readonly string _release;
    private readonly StringTable _ids;
    private readonly int[] _byId;
    private readonly IntColumn _category;
    private readonly IntColumn _flags;
    private readonly IntColumn _level;
    private readonly StringColumn _replacedBy;
    private readonly StringListColumn _consider;
    private readonly CharacteristicLists _characteristics;

    // Entities are immutable, so one object serves all requests. Two threads may make the same at once; either will do.
    private readonly Entity?[] _made;

    internal EntityTable(IReadOnlyList<Entity> entities, string release)
    {
        _release = release;
        _ids = StringTable.Of([.. entities.Select(entity => entity.Id.ToString())]);
        _made = new Entity?[_ids.Count];
        _byId = IdOrder.SortDistinct(_ids);
        _category = IntColumn.Of([.. entities.Select(entity => (int)entity.Category)]);
        _flags = IntColumn.Of([.. entities.Select(entity => (int)FlagsOf(entity))]);
        _level = IntColumn.Of([.. entities.Select(entity => (int?)(entity as Disease)?.Level ?? -1)]);
        _replacedBy = StringColumn.Of(entities.Select(entity => entity.ReplacedBy?.ToString()));
        _consider = StringListColumn.Of(entities.Select(entity => (IReadOnlyList<string>)[.. entity.Consider.Select(id => id.ToString())]));
        _characteristics = new CharacteristicLists(entities);
        Names = StringColumn.Of(entities.Select(entity => entity.Name));
        FullNames = StringColumn.Of(entities.Select(entity => (entity as Gene)?.FullName));
        LocusTypes = StringColumn.Of(entities.Select(entity => (entity as Gene)?.LocusType));
    }

    internal EntityTable(IColumnReader reader, string release)
    {
        _release = release;
        _ids = StringTable.Load(reader, Prefix + "id");
        _made = new Entity?[_ids.Count];
        _byId = reader.Read<int>(Prefix + "by_id");
        _category = IntColumn.Load(reader, Prefix + "category", Count);
        _flags = IntColumn.Load(reader, Prefix + "flags", Count);
        _level = IntColumn.Load(reader, Prefix + "level", Count);
        _replacedBy = StringColumn.Load(reader, Prefix + "replaced_by", Count);
        _consider = StringListColumn.Load(reader, Prefix + "consider", Count);
        _characteristics = new CharacteristicLists(reader, Prefix + "characteristics");
        Names = StringColumn.Load(reader, Prefix + "name", Count);
        FullNames = StringColumn.Load(reader, Prefix + "full_name", Count);
        LocusTypes = StringColumn.Load(reader, Prefix + "locus_type", Count);
    }

    [Flags]
    private enum Flags
    {
        None = 0,
        Deprecated = 1,
        Partial = 2,
        NotHuman = 4,
    }

    /// <summary>How many entities there are.</summary>
    public int Count => _ids.Count;

    /// <summary>Labels in English; of genes, symbols.</summary>
    public StringColumn Names { get; }

    /// <summary>Full names of genes.</summary>
    public StringColumn FullNames { get; }

    /// <summary>Locus types of genes.</summary>
    public StringColumn LocusTypes { get; }

    /// <summary>The entity as an object.</summary>
    public Entity this[int rank] => _made[rank] ??= Make(rank);

    /// <summary>The rank of a canonical id, or −1.</summary>
    public int RankOf(Curie id) => IdOrder.Find(_ids, _byId, id.ToString());

    /// <summary>The canonical id.</summary>
    public Curie Id(int rank) => Curie.FromCanonical(_ids[rank]);

    /// <summary>Disease, gene or phenotype.</summary>
    public EntityCategory Category(int rank) => (EntityCategory)_category[rank];

    /// <summary>Whether its authority has withdrawn it.</summary>
    public bool IsDeprecated(int rank) => Has(rank, Flags.Deprecated);

    /// <summary>False for diseases of other animals.</summary>
    public bool IsHuman(int rank) => !Has(rank, Flags.NotHuman);

    /// <summary>The level of a disease, or null.</summary>
    public DiseaseLevel? Level(int rank) => _level[rank] is >= 0 and var level ? (DiseaseLevel)level : null;

    /// <summary>Whether a disease has a characteristic.</summary>
    public bool HasCharacteristic(int rank, Curie characteristic) => _characteristics.Has(rank, characteristic);

    internal void Save(IColumnWriter writer)
    {
        _ids.Save(writer, Prefix + "id");
        writer.Write<int>(Prefix + "by_id", _byId);
        _category.Save(writer, Prefix + "category");
        _flags.Save(writer, Prefix + "flags");
        _level.Save(writer, Prefix + "level");
        _replacedBy.Save(writer, Prefix + "replaced_by");
        _consider.Save(writer, Prefix + "consider");
        _characteristics.Save(writer, Prefix + "characteristics");
        Names.Save(writer, Prefix + "name");
        FullNames.Save(writer, Prefix + "full_name");
        LocusTypes.Save(writer, Prefix + "locus_type");
    }

    private static Flags FlagsOf(Entity entity) =>
        (entity.Deprecated ? Flags.Deprecated : Flags.None)
        | (entity.Partial ? Flags.Partial : Flags.None)
        | (entity is Disease { IsHuman: false } ? Flags.NotHuman : Flags.None);

    private bool Has(int rank, Flags flag) => ((Flags)_flags[rank]).HasFlag(flag);

    private Curie? ReplacedBy(int rank) => _replacedBy[rank] is { } id ? Curie.FromCanonical(id) : null;

    private Curie[] Consider(int rank) => Array.ConvertAll(_consider[rank], Curie.FromCanonical);

    private Entity Make(int rank) => Category(rank) switch
    {
        EntityCategory.Disease => new Disease
        {
            Id = Id(rank),
            Release = _release,
            Name = Names[rank],
            Deprecated = IsDeprecated(rank),
            ReplacedBy = ReplacedBy(rank),
            Consider = Consider(rank),
            Partial = Has(rank, Flags.Partial),
            Level = Level(rank),
            IsHuman = IsHuman(rank),
            Characteristics = _characteristics.Of(rank),
        },
        EntityCategory.Gene => new Gene
        {
            Id = Id(rank),
            Release = _release,
            Name = Names[rank],
            Deprecated = IsDeprecated(rank),
            ReplacedBy = ReplacedBy(rank),
            Consider = Consider(rank),
            Partial = Has(rank, Flags.Partial),
            FullName = FullNames[rank],
            LocusType = LocusTypes[rank],
        },
        _ => new Phenotype
        {
            Id = Id(rank),
            Release = _release,
            Name = Names[rank],
            Deprecated = IsDeprecated(rank),
            ReplacedBy = ReplacedBy(rank),
            Consider = Consider(rank),
            Partial = Has(rank, Flags.Partial),
        },
    };
}
