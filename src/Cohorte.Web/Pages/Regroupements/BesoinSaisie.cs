using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Regroupements;
using Cohorte.Domaine.Territoires;
using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Regroupements;

/// <summary>Raw text of the form of a signalled need.</summary>
public sealed class BesoinSaisie
{
    public string? Version { get; set; }

    public string? EntrepriseId { get; set; }

    public string? Intitule { get; set; }

    public string? MetierRome { get; set; }

    public string? Postes { get; set; }

    public string? Nature { get; set; }

    public string? Heures { get; set; }

    public string? Commune { get; set; }

    public DateSaisie DebutSouhaite { get; set; } = new();

    public string? Difficulte { get; set; }

    public string? Motif { get; set; }

    /// <summary>The form of a known need.</summary>
    public static BesoinSaisie De(BesoinSignale besoin, Commune? commune) => new()
    {
        Version = besoin.Version.ToString(),
        EntrepriseId = besoin.EntrepriseId.ToString(),
        Intitule = besoin.Intitule,
        MetierRome = besoin.MetierRome.Code,
        Postes = besoin.Postes.ToString(Ecriture.Francais),
        Nature = besoin.Nature.ToString(),
        Heures = besoin.HeuresHebdomadaires.Valeur.ToString("0.##", Ecriture.Francais),
        Commune = commune?.NomComplet ?? besoin.Commune.Code,
        DebutSouhaite = DateSaisie.De(besoin.DebutSouhaite),
        Difficulte = besoin.Difficulte,
    };
}
