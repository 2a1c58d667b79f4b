using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Territoires;

/// <summary>A town, as the official reference data know it.</summary>
/// <param name="Code">INSEE code.</param>
/// <param name="Nom">Name.</param>
/// <param name="CodesPostaux">Its postal codes.</param>
/// <param name="Latitude">Latitude of its centre, in degrees (WGS 84).</param>
/// <param name="Longitude">Longitude of its centre, in degrees (WGS 84).</param>
/// <param name="Population">Inhabitants.</param>
public sealed record Commune(CodeCommune Code, string Nom, IReadOnlyList<string> CodesPostaux, double Latitude, double Longitude, int Population)
{
    /// <summary>Whether it is a district of Paris, Lyon or Marseille, which stands beside its town in the data.</summary>
    public bool EstUnArrondissement => Nom.EndsWith(" Arrondissement", StringComparison.Ordinal);

    /// <summary>« Angers (49) »: a name alone may be that of several towns.</summary>
    public string NomComplet => $"{Nom} ({Code.Departement})";
}
