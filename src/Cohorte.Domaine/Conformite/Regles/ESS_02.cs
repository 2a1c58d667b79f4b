using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>The trial period of a CDI by category.</summary>
/// <remarks>Source: article L.1221-19 of the Code du travail. Severity: blocking, unless a collective agreement says otherwise.</remarks>
public sealed class ESS_02() : Regle<FaitsDExecution>(
    new("ESS-02", "Période d’essai d’un CDI", "L’essai d’un CDI dure au plus deux mois pour un ouvrier ou un employé, trois pour un agent de maîtrise ou un technicien, quatre pour un cadre.", Gravite.Bloquant, "L.1221-19", ["travail.essai.cdi.ouvriers", "travail.essai.cdi.techniciens", "travail.essai.cdi.cadres"]),
    ChampsDExecution.Nature, ChampsDExecution.EssaiJours, ChampsDExecution.CategorieDuPoste, ChampsDExecution.DateConclusion, ChampsDExecution.DateDebut)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDExecution f, Droit droit)
    {
        if (f.Nature == Contrats.NatureContrat.Cdd) return NonApplicable("Le contrat est un CDD.");
        if (f.EssaiJours is { EstConnu: true, Valeur: null }) return NonApplicable("Le contrat n’a pas de période d’essai.");
        if (Inconnus(f, ChampsDExecution.Nature, ChampsDExecution.EssaiJours, ChampsDExecution.CategorieDuPoste, ChampsDExecution.DateConclusion, ChampsDExecution.DateDebut) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var code = f.CategorieDuPoste switch { CategorieDePoste.Cadre => "travail.essai.cdi.cadres", CategorieDePoste.Technicien => "travail.essai.cdi.techniciens", _ => "travail.essai.cdi.ouvriers" };
        if (droit.Nombre(code, f.DateConclusion!.Value) is not { } texte) return SansTexte(f.DateConclusion.Value);
        var borne = f.DateDebut!.Value.AddMonths((int)texte.Valeur).DayNumber - f.DateDebut.Value.DayNumber;
        return Tenir(f.EssaiJours.Valeur <= borne, texte, () => $"L’essai tient dans {Ecriture.Nombre(texte.Valeur)} mois.", () => $"L’essai dépasse {Ecriture.Nombre(texte.Valeur)} mois.") with { Valeur = f.EssaiJours.Valeur, Borne = borne, Unite = "jours" };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDExecution f, Droit droit)
    {
        if (Juger(f, droit).Borne is { } borne) yield return new Correction(ChampsDExecution.EssaiJours.Chemin, (int)borne, $"réduire l’essai à {Ecriture.Compte((int)borne, "jour")}");
    }
}
