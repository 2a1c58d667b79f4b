namespace Cohorte.Application.Contrats.Echange;

/// <summary>The members of one block, found by their name in UTF-8 without making a string.</summary>
internal sealed class MembresParBloc
{
    private static readonly Dictionary<string, MembresParBloc> ParBloc = MembresDeContrat.Tous.GroupBy(m => m.Bloc, StringComparer.Ordinal)
        .ToDictionary(g => g.Key, g => new MembresParBloc([.. g]), StringComparer.Ordinal);

    private readonly MembreDeContrat[] _membres;

    private MembresParBloc(MembreDeContrat[] membres) => _membres = membres;

    /// <summary>The members of a block of the format.</summary>
    public static MembresParBloc De(string bloc) => ParBloc[bloc];

    /// <summary>The member of that name, or <c>null</c>.</summary>
    public MembreDeContrat? Trouver(ReadOnlySpan<byte> nom)
    {
        foreach (var membre in _membres)
        {
            if (nom.SequenceEqual(membre.NomUtf8)) return membre;
        }

        return null;
    }
}
