using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gates of « Ébauche du parcours » and « Période idéale ».</summary>
public static class CriteresParcours
{
    public static readonly Critere Modules = new("PAR-MODULES", "Le parcours a des modules, chacun avec ses heures.", NatureCritere.Organisation, c =>
        c.Faits.ParcoursRetenu is { Modules.Count: > 0 } parcours
            ? Constat.Selon(parcours.Modules.All(m => m.Heures > Heures.Aucune), $"{Ecriture.Compte(parcours.Modules.Count, "module")}, {parcours.HeuresFormation}.", "parcours")
            : Constat.Selon(false, "Aucun parcours retenu avec des modules.", "parcours"));

    public static readonly Critere Couverture = new("PAR-COUVERTURE", "Chaque compétence indispensable est couverte par un module.", NatureCritere.Organisation, c =>
    {
        var couvertes = c.Faits.ParcoursRetenu?.Modules.SelectMany(m => m.Competences).ToHashSet() ?? [];
        var requises = c.Faits.Competences.Where(k => k.Exigence == Exigence.Requise).ToList();
        var oubliees = requises.Where(k => !couvertes.Contains(k.Id.Valeur)).Select(k => k.Intitule).ToList();
        return Constat.Selon(
            requises.Count > 0 && oubliees.Count == 0,
            requises.Count == 0 ? "Aucune compétence indispensable n’est décrite."
                : oubliees.Count == 0 ? $"{Ecriture.Compte(requises.Count, "compétence couverte", "compétences couvertes")}."
                : $"Sans module{Typo.DeuxPoints}{Typo.Liste(oubliees)}.",
            "parcours");
    });

    public static readonly Critere Dates = new("PER-DATES", "Le début et la fin des contrats sont fixés.", NatureCritere.Organisation, c =>
        c.Faits.ParcoursRetenu is { Debut: { } debut, Fin: { } fin }
            ? Constat.Selon(true, $"Contrats {Periode.De(debut, fin)}.", "periode")
            : Constat.Selon(false, "Les dates du parcours retenu manquent.", "periode"));

    public static readonly Critere Pics = new("PER-PICS", "Aucun temps en centre ne tombe pendant une pointe où personne ne peut quitter l’entreprise.", NatureCritere.Organisation, c =>
    {
        var conflits = c.Faits.Pics.Where(p => p.Bloquant)
            .Where(p => c.Faits.SemainesEnCentre.Any(s => Periode.De(s.Du, s.Au).Chevauche(Periode.De(p.Du, p.Au))))
            .Select(p => $"{p.Motif} ({Periode.De(p.Du, p.Au)})").ToList();
        return Constat.Selon(
            c.Faits.SemainesEnCentre.Count > 0 && conflits.Count == 0,
            c.Faits.SemainesEnCentre.Count == 0 ? "Les temps en centre ne sont pas esquissés."
                : conflits.Count == 0 ? $"{Ecriture.Compte(c.Faits.SemainesEnCentre.Count, "temps en centre", "temps en centre")}, aucun dans une pointe."
                : $"En conflit{Typo.DeuxPoints}{Typo.Liste(conflits)}.",
            "periode");
    });
}
