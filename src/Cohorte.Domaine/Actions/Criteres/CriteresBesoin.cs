using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gate of « Définir le besoin en compétences commun ».</summary>
public static class CriteresBesoin
{
    public static readonly Critere Profil = new("BES-PROFIL", "Le profil commun est décrit, avec des compétences et leur niveau.", NatureCritere.Organisation, c =>
        Constat.Selon(
            !string.IsNullOrWhiteSpace(c.Faits.Action.ProfilCommun) && c.Faits.Competences.Count > 0,
            $"{(string.IsNullOrWhiteSpace(c.Faits.Action.ProfilCommun) ? "Profil à décrire" : "Profil décrit")}, {Ecriture.Compte(c.Faits.Competences.Count, "compétence")}.",
            "profil"));

    public static readonly Critere Postes = new("BES-POSTES", "Chaque entreprise de l’action a ses postes, avec leur nombre, leur nature, leurs heures, leur salaire et leur lieu.", NatureCritere.Organisation, c =>
    {
        var entreprises = c.Faits.Besoins.Where(b => b.Etat != EtatBesoin.Retiree).Select(b => b.EntrepriseId).ToList();
        var manquantes = entreprises
            .Where(id => !c.Faits.Postes.Any(p => p.EntrepriseId == id && p.Etat != EtatPoste.Ferme && p is { SalaireMensuel: not null, Lieu: not null }))
            .Select(c.Faits.NomDe).ToList();
        return Constat.Selon(
            entreprises.Count > 0 && manquantes.Count == 0,
            entreprises.Count == 0 ? "Aucune entreprise n’est dans l’action."
                : manquantes.Count == 0 ? $"{Ecriture.Compte(c.Faits.NombreDePostes, "poste")} dans {Ecriture.Compte(entreprises.Count, "entreprise")}."
                : $"Postes à compléter{Typo.DeuxPoints}{Typo.Liste(manquantes)}.",
            "besoins");
    });
}
