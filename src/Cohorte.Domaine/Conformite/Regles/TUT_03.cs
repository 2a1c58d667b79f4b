using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Conformite.Regles;

/// <summary>A tutor follows at most three persons at once, an employer two, this contract included; every day of the contract is looked at.</summary>
/// <remarks>Source: article D.6325-9 of the Code du travail. Severity: blocking.</remarks>
public sealed class TUT_03() : Regle<FaitsDuContrat>(
    new("TUT-03", "Nombre de personnes suivies", "Un tuteur salarié suit au plus trois personnes à la fois, un employeur tuteur deux, chaque jour du contrat.", Gravite.Bloquant, "D.6325-9", ["tutorat.maximum-salarie", "tutorat.maximum-employeur"]),
    Champs.TuteurSuivis, Champs.TuteurEstEmployeur, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin)
{
    /// <inheritdoc />
    public override Jugement Juger(FaitsDuContrat faits, Droit droit)
    {
        if (Inconnus(faits, Champs.TuteurSuivis, Champs.DateConclusion, Champs.DateDebut, Champs.DateFin) is { Count: > 0 } inconnus) return Indetermine(inconnus);
        var conclusion = faits.DateConclusion!.Value;
        if (droit.Nombre("tutorat.maximum-salarie", conclusion) is not { } salarie || droit.Nombre("tutorat.maximum-employeur", conclusion) is not { } employeur) return SansTexte(conclusion);
        var (plus, jour) = Pointe(faits, finsInconnuesOuvertes: true);
        var (sur, _) = Pointe(faits, finsInconnuesOuvertes: false);
        var (large, etroite) = salarie.Valeur >= employeur.Valeur ? (salarie, employeur) : (employeur, salarie);
        var texte = faits.TuteurEstEmployeur switch { true => employeur, false => salarie, null => plus <= etroite.Valeur ? etroite : large };
        if (faits.TuteurEstEmployeur is null && plus > etroite.Valeur && sur <= large.Valeur) return Indetermine([Champs.TuteurEstEmployeur]);
        if (sur <= texte.Valeur && plus > texte.Valeur) return Indetermine([new Champ<FaitsDuContrat>("tuteur.suivisEnCours", "la fin de chaque suivi en cours", _ => null, _ => false)]);
        return Rendre(plus <= texte.Valeur ? ResultatRegle.Conforme : Echec, texte, () => plus <= texte.Valeur
            ? $"Le tuteur suit au plus {Ecriture.Compte(plus, "personne")} à la fois, cette personne comprise."
            : $"Le tuteur suivrait {Ecriture.Compte(plus, "personne")} le {Ecriture.DateCourte(jour)}, pour {Ecriture.Nombre(texte.Valeur)} au plus.") with
        {
            Valeur = plus,
            Borne = texte.Valeur,
            Unite = "personnes",
        };
    }

    /// <inheritdoc />
    public override IEnumerable<Correction> Proposer(FaitsDuContrat faits, Droit droit)
    {
        if (faits is not { TuteurSuivis: { } suivis, DateDebut: { } debut, DateFin: { } fin }) yield break;
        if (faits.TuteurEstEmployeur == true) yield return new Correction(Champs.TuteurEstEmployeur.Chemin, false, "désigner un tuteur salarié");
        foreach (var depart in suivis.Where(s => s.Au >= debut && s.Au < fin).Select(s => s.Au!.Value.AddDays(1)).Distinct().Order())
        {
            if (!Juger(faits with { DateDebut = depart }, droit).Passe) continue;
            yield return new Correction(Champs.DateDebut.Chemin, depart, $"commencer au plus tôt le {Ecriture.DateLongue(depart)}");
            break;
        }

        foreach (var terme in suivis.Where(s => s.Du > debut && s.Du <= fin).Select(s => s.Du.AddDays(-1)).Distinct().OrderDescending())
        {
            if (!Juger(faits with { DateFin = terme }, droit).Passe) continue;
            yield return new Correction(Champs.DateFin.Chemin, terme, $"terminer au plus tard le {Ecriture.DateLongue(terme)}");
            break;
        }

        var restants = suivis.ToList();
        while (restants.Count > 0)
        {
            var (_, jour) = Pointe(faits with { TuteurSuivis = restants }, finsInconnuesOuvertes: true);
            if (restants.FindLastIndex(s => s.Contient(jour)) is var rang && rang < 0) break;
            restants.RemoveAt(rang);
            if (!Juger(faits with { TuteurSuivis = restants }, droit).Passe) continue;
            yield return new Correction(Champs.TuteurSuivis.Chemin, restants, $"confier {Ecriture.Compte(suivis.Count - restants.Count, "personne suivie", "personnes suivies")} à un autre tuteur");
            break;
        }
    }

    /// <summary>The most persons followed on one day of the contract, this one included, and the first such day.</summary>
    private static (int Nombre, DateOnly Jour) Pointe(FaitsDuContrat faits, bool finsInconnuesOuvertes)
    {
        var (debut, fin) = (faits.DateDebut!.Value, faits.DateFin!.Value);
        var (plus, quand) = (0, debut);
        foreach (var jour in faits.TuteurSuivis!.Select(s => s.Du > debut ? s.Du : debut).Where(j => j <= fin).Append(debut).Distinct().Order())
        {
            var nombre = 1 + faits.TuteurSuivis!.Count(s => s.Contient(jour) && (s.Au is not null || finsInconnuesOuvertes || s.Du >= jour));
            if (nombre > plus) (plus, quand) = (nombre, jour);
        }

        return (plus, quand);
    }
}
