namespace KnowledgeGraph.Model;

/// <summary>The entities of a release as columns. An entity's position is its rank.</summary>
public sealed class EntityTable
{
    private const string Prefix = "entity.";

    private readonly string _release;
    private readonly StringTable _ids;
    private readonly int[] _byId;
    private readonly IntColumn _category;
    private readonly StoredColumns<Entity> _properties;
    private readonly IntColumn _deprecated;
    private readonly IntColumn _human;
    private readonly IntColumn _level;
    private readonly CharacteristicLists _characteristics;

    // Entities are immutable, so one object serves all requests. Two threads may make the same at once; either will do.
    private readonly Entity?[] _made;

    internal EntityTable(IReadOnlyList<Entity> entities, string release)
        : this(
            release, StringTable.Of([.. entities.Select(entity => entity.Id.ToString())]), IdOrder.SortDistinct,
            IntColumn.Of([.. entities.Select(entity => (int)entity.Category)]), new StoredColumns<Entity>(EntityProperties.All, entities))
    {
    }

    internal EntityTable(IColumnReader reader, string release)
        : this(reader, release, StringTable.Load(reader, Prefix + "id"))
    {
    }

    private EntityTable(IColumnReader reader, string release, StringTable ids)
        : this(
            release, ids, _ => reader.Read<int>(Prefix + "by_id"),
            IntColumn.Load(reader, Prefix + "category", ids.Count), new StoredColumns<Entity>(EntityProperties.All, reader, Prefix, ids.Count))
    {
    }

    private EntityTable(string release, StringTable ids, Func<StringTable, int[]> byId, IntColumn category, StoredColumns<Entity> properties)
    {
        _release = release;
        _ids = ids;
        _made = new Entity?[ids.Count];
        _byId = byId(ids);
        _category = category;
        _properties = properties;
        _deprecated = properties.Codes(nameof(Entity.Deprecated));
        _human = properties.Codes(nameof(Disease.IsHuman));
        _level = properties.Codes(nameof(Disease.Level));
        _characteristics = properties.Characteristics(nameof(Disease.Characteristics));
        Names = properties.Texts(nameof(Entity.Name));
        FullNames = properties.Texts(nameof(Gene.FullName));
        LocusTypes = properties.Texts(nameof(Gene.LocusType));
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
    public bool IsDeprecated(int rank) => _deprecated[rank] == 1;

    /// <summary>False for diseases of other animals.</summary>
    public bool IsHuman(int rank) => _human[rank] != 0;

    /// <summary>The level of a disease, or null.</summary>
    public DiseaseLevel? Level(int rank) => _level[rank] is >= 0 and var level ? (DiseaseLevel)level : null;

    /// <summary>Whether a disease has a characteristic.</summary>
    public bool HasCharacteristic(int rank, Curie characteristic) => _characteristics.Has(rank, characteristic);

    internal void Save(IColumnWriter writer)
    {
        _ids.Save(writer, Prefix + "id");
        writer.Write<int>(Prefix + "by_id", _byId);
        _category.Save(writer, Prefix + "category");
        _properties.Save(writer, Prefix);
    }

    private Entity Make(int rank)
    {
        var entity = Entity.Create(Category(rank), Id(rank), _release);
        _properties.Fill(entity, rank);
        return entity;
    }
}
