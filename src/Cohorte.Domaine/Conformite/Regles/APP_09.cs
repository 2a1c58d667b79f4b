using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>A <i>maître d’apprentissage</i> follows two apprentices at once, this one included, and one who repeats a year.</summary>
/// <remarks>Source: article R.6223-6 of the Code du travail. Severity: warning: a repeater is not known.</remarks>
public sealed class APP_09() : Regle<DescriptionDeContrat>(
    new("APP-09", "Apprentis par maître d’apprentissage", "Un maître d’apprentissage suit au plus deux apprentis à la fois, et un redoublant.", Gravite.Avertissement, "R.6223-6", [Maximum]),
    ChampsDApprentissage.MaitreSuivis, ChampsDApprentissage.DateDebut, ChampsDApprentissage.DateFin)
{
    private const string Maximum = "apprentissage.maitre.apprentis";

    /// <inheritdoc />
    public override Jugement Juger(DescriptionDeContrat faits, Droit droit)
    {
        if (Inconnus(faits, ChampsDApprentissage.MaitreSuivis) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var (debut, fin) = (faits.Contrat.DateDebut, faits.Contrat.DateFin);
        if (droit.Nombre(Maximum, debut) is not { } texte) return SansTexte(debut);
        var suivis = faits.Tuteur!.SuivisEnCours!;
        var plus = 1 + suivis.Select(s => s.Du > debut ? s.Du : debut).Where(j => j <= fin).Append(debut).Max(j => suivis.Count(s => s.Contient(j)));
        return Tenir(plus <= texte.Valeur, texte,
            () => $"Le maître d’apprentissage suit au plus {Ecriture.Compte(plus, "personne")} à la fois, celle-ci comprise.",
            () => $"Le maître d’apprentissage suivrait {Ecriture.Compte(plus, "personne")} à la fois, pour {Ecriture.Nombre(texte.Valeur)} au plus, hors redoublant.") with
        { Valeur = plus, Borne = texte.Valeur, Unite = "personnes" };
    }
}
