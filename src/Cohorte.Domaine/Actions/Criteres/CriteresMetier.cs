using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gate of « Définir le métier cible ».</summary>
public static class CriteresMetier
{
    private const int EntreprisesAttendues = 2;

    public static readonly Critere Rome = new("MET-ROME", "Le métier visé est désigné par une fiche ROME.", NatureCritere.Organisation, c =>
        c.Faits.Action.MetierRome is { } rome
            ? Constat.Selon(true, $"Fiche {rome.Code}, {c.Faits.Action.MetierAppellation ?? "sans appellation"}.", "modifier")
            : Constat.Selon(false, "Aucune fiche ROME n’est indiquée.", "modifier"));

    public static readonly Critere Territoire = new("MET-TERRITOIRE", "Le territoire est nommé et délimité par ses communes.", NatureCritere.Organisation, c =>
        Constat.Selon(
            c.Faits.Action is { Territoire: not null, Communes.Count: > 0 },
            c.Faits.Action.Territoire is { } nom
                ? $"{nom}{Typo.DeuxPoints}{Ecriture.Compte(c.Faits.Action.Communes.Count, "commune")}{(c.Faits.Action.RayonKm is { } rayon ? $", {rayon} km autour" : "")}."
                : "Le territoire n’est pas indiqué.",
            "modifier"));

    public static readonly Critere Difficultes = new("MET-DIFFICULTES", "Au moins deux employeurs ont déclaré, à une date connue, leur difficulté à recruter.", NatureCritere.Organisation, c =>
    {
        var declares = c.Faits.Besoins.Count(b => b.Etat != EtatBesoin.Retiree && b.DifficulteDeclareeLe is not null && b.Difficulte is not null);
        return Constat.Selon(declares >= EntreprisesAttendues, $"{Ecriture.Compte(declares, "déclaration datée", "déclarations datées")} sur {Ecriture.Compte(EntreprisesAttendues, "attendue")}.", "besoins");
    });
}
