using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Partenaires;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gate of « Partenaires de la recherche de candidats ».</summary>
public static class CriteresSourcing
{
    public static readonly Critere Partenaire = new("SOU-PARTENAIRE", "Au moins un partenaire s’est fixé un nombre de personnes à orienter.", NatureCritere.Organisation, c =>
    {
        var avecCible = Mobilises(c.Faits).Count(e => e.Cible is not null);
        return Constat.Selon(avecCible >= 1, $"{Ecriture.Compte(avecCible, "partenaire")} avec un nombre fixé.", "partenaires");
    });

    public static readonly Critere Prevision = new("SOU-PREVISION", "Les orientations prévues suffisent à pourvoir les postes.", NatureCritere.Organisation, c =>
    {
        var prevues = Mobilises(c.Faits).Sum(e => e.Cible ?? 0);
        var besoin = Besoin(c.Faits);
        return Constat.Selon(
            besoin > 0 && prevues >= besoin,
            $"{Ecriture.Compte(prevues, "orientation prévue", "orientations prévues")} pour {Ecriture.Nombre(besoin)} nécessaires ({Ecriture.Compte(c.Faits.NombreDePostes, "poste")} × {Ecriture.Nombre(c.Faits.Action.OrientationsParPoste)}).",
            "partenaires");
    });

    /// <summary>Persons to be sent to fill the posts, at the rate of the action.</summary>
    public static int Besoin(FaitsAction faits) => (int)Math.Ceiling(faits.NombreDePostes * faits.Action.OrientationsParPoste);

    private static IEnumerable<EngagementPartenaire> Mobilises(FaitsAction faits) => faits.Engagements;
}
