using System.Reflection;

namespace KnowledgeGraph.Model;

/// <summary>Creates the <see cref="StoredProperty{T}"/> of a C# property; its type decides the kind.</summary>
internal static class StoredPropertyFactory
{
    private static readonly MethodInfo OfDeclaring = typeof(StoredPropertyFactory).GetMethod(nameof(Of), BindingFlags.NonPublic | BindingFlags.Static)!;
    private static readonly MethodInfo OfEnum = typeof(StoredPropertyFactory).GetMethod(nameof(Enumeration), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>Creates the property.</summary>
    /// <typeparam name="T">The type of the owners: the declaring type of the property or a base of it.</typeparam>
    /// <exception cref="InvalidOperationException">The property is not declared by <see cref="StoredAttribute"/>, or its type has no kind.</exception>
    public static StoredProperty<T> Create<T>(PropertyInfo property)
        where T : class =>
        (StoredProperty<T>)OfDeclaring.MakeGenericMethod(typeof(T), property.DeclaringType!.IsAssignableFrom(typeof(T)) ? typeof(T) : property.DeclaringType).Invoke(null, [property])!;

    private static StoredProperty<T> Of<T, TDeclaring>(PropertyInfo property)
        where T : class
        where TDeclaring : class, T
    {
        var declaration = property.GetCustomAttribute<StoredAttribute>()
            ?? throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} has no [Stored] declaration, so releases would lose it");
        var type = property.PropertyType;
        if (type == typeof(string))
        {
            var (get, set) = Access<T, TDeclaring, string?>(property);
            return new TextProperty<T>(declaration, property.Name, get, set);
        }

        if (type == typeof(Curie))
        {
            var (get, set) = Access<T, TDeclaring, Curie>(property);
            return new TextProperty<T>(declaration, property.Name, owner => get(owner).ToString(), (owner, text) => set(owner, Curie.FromCanonical(text!)));
        }

        if (type == typeof(Curie?))
        {
            var (get, set) = Access<T, TDeclaring, Curie?>(property);
            return new TextProperty<T>(declaration, property.Name, owner => get(owner)?.ToString(), (owner, text) => set(owner, text is null ? null : Curie.FromCanonical(text)));
        }

        if (type == typeof(IReadOnlyList<string>))
        {
            var (get, set) = Access<T, TDeclaring, IReadOnlyList<string>?>(property);
            return new ListProperty<T>(declaration, property.Name, owner => get(owner) ?? [], set);
        }

        if (type == typeof(IReadOnlyList<Curie>))
        {
            var (get, set) = Access<T, TDeclaring, IReadOnlyList<Curie>?>(property);
            return new ListProperty<T>(declaration, property.Name, owner => Texts(get(owner)), (owner, texts) => set(owner, Curies(texts)));
        }

        if (type == typeof(bool))
        {
            var (get, set) = Access<T, TDeclaring, bool>(property);
            return new CodeProperty<T>(
                declaration, property.Name, owner => owner is TDeclaring ? get(owner) ? 1 : 0 : -1, (owner, code) => set(owner, code == 1), code => code < 0 ? null : code == 1, value => value is true ? 1 : 0);
        }

        if (type == typeof(Frequency))
        {
            var (get, set) = Access<T, TDeclaring, Frequency?>(property);
            return new FrequencyProperty<T>(declaration, property.Name, get, set);
        }

        if (type == typeof(IReadOnlyList<Characteristic>))
        {
            var (get, set) = Access<T, TDeclaring, IReadOnlyList<Characteristic>?>(property);
            return new CharacteristicsProperty<T>(declaration, property.Name, owner => get(owner) ?? [], set);
        }

        return Nullable.GetUnderlyingType(type) is { IsEnum: true } values
            ? (StoredProperty<T>)OfEnum.MakeGenericMethod(typeof(T), typeof(TDeclaring), values).Invoke(null, [declaration, property])!
            : throw new InvalidOperationException($"{property.DeclaringType!.Name}.{property.Name} is a {type}; add a kind of stored property for it");
    }

    private static CodeProperty<T> Enumeration<T, TDeclaring, TEnum>(StoredAttribute declaration, PropertyInfo property)
        where T : class
        where TDeclaring : class, T
        where TEnum : struct, Enum
    {
        var (get, set) = Access<T, TDeclaring, TEnum?>(property);
        var all = Enum.GetValues<TEnum>();
        return new CodeProperty<T>(
            declaration, property.Name,
            owner => get(owner) is { } value ? Array.IndexOf(all, value) : -1,
            (owner, code) => set(owner, code < 0 ? null : all[code]),
            code => code < 0 ? null : EnumNames.Of(all[code]),
            name => name is string text ? Array.IndexOf(all, EnumNames.Parse<TEnum>(text)) : -1);
    }

    // An owner of another subtype has no value, and nothing is set on it.
    private static (Func<T, TValue?> Get, Action<T, TValue> Set) Access<T, TDeclaring, TValue>(PropertyInfo property)
        where T : class
        where TDeclaring : class, T
    {
        var get = property.GetMethod!.CreateDelegate<Func<TDeclaring, TValue>>();
        var set = property.SetMethod!.CreateDelegate<Action<TDeclaring, TValue>>();
        return (owner => owner is TDeclaring declaring ? get(declaring) : default, Set);

        void Set(T owner, TValue value)
        {
            if (owner is TDeclaring declaring)
            {
                set(declaring, value);
            }
        }
    }

    private static string[] Texts(IReadOnlyList<Curie>? ids) => ids is null or [] ? [] : [.. ids.Select(id => id.ToString())];

    private static Curie[] Curies(string[] ids) => ids.Length == 0 ? [] : Array.ConvertAll(ids, Curie.FromCanonical);
}
