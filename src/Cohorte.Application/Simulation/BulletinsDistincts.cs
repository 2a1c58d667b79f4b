using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation;

namespace Cohorte.Application.Simulation;

/// <summary>A payslip that several months share.</summary>
/// <param name="Titre">« mars à avril 2022 ».</param>
/// <param name="Mois">One of them.</param>
/// <param name="Brut">How its gross pay is found.</param>
public sealed record BulletinDistinct(string Titre, MoisSimule Mois, string Brut);

/// <summary>The payslips that differ, in order: months in a row with the same pay under the same law are shown once.</summary>
public static class BulletinsDistincts
{
    /// <summary>The payslips of a contract.</summary>
    public static IReadOnlyList<BulletinDistinct> De(SimulationDeContrat simulation)
    {
        var groupes = new List<(MoisSimule Premier, MoisSimule Dernier)>();
        foreach (var mois in simulation.Mois)
        {
            if (groupes.Count > 0 && SeLitComme(groupes[^1].Premier, mois)) groupes[^1] = (groupes[^1].Premier, mois);
            else groupes.Add((mois, mois));
        }

        return [.. groupes.Select(g => new BulletinDistinct(Titre(g.Premier.Mois, g.Dernier.Mois), g.Premier, Brut(simulation, g.Premier)))];
    }

    private static bool SeLitComme(MoisSimule un, MoisSimule autre) =>
        un.Age == autre.Age && un.Plancher == autre.Plancher && un.Presence == autre.Presence && un.Bulletin.Brut == autre.Bulletin.Brut && un.Bulletin.ReductionGenerale == autre.Bulletin.ReductionGenerale
        && (ReferenceEquals(un.Bulletin, autre.Bulletin) || un.Bulletin.Lignes.SequenceEqual(autre.Bulletin.Lignes));

    private static string Titre(DateOnly premier, DateOnly dernier) =>
        premier == dernier ? Ecriture.Mois(premier) : premier.Year == dernier.Year ? $"{premier.ToString("MMMM", Ecriture.Francais)} à {Ecriture.Mois(dernier)}" : $"{Ecriture.Mois(premier)} à {Ecriture.Mois(dernier)}";

    private static string Brut(SimulationDeContrat simulation, MoisSimule mois)
    {
        var plancher = mois.Plancher;
        var propose = simulation.Description.Contrat.SalaireMensuelPropose;
        var mensuel = propose is { } p && p > plancher.Mensuel ? p : plancher.Mensuel;
        var origine = mensuel != plancher.Mensuel ? "salaire proposé"
            : plancher.EstConventionnel ? $"{Ecriture.Pourcentage(plancher.Bareme.Valeur)} du minimum conventionnel ({plancher.Bareme.Source.Texte})"
            : $"{Ecriture.Pourcentage(plancher.TauxSmic.Fraction)} du SMIC mensuel ({plancher.Bareme.Source.Texte})";
        var (heures, pleine) = (mois.Presence.HeuresHebdomadaires.Valeur, mois.SemaineLegale.Valeur);
        return $"{Ecriture.Montant(mensuel)} pour {Ecriture.Nombre(pleine)} heures, {origine}"
            + (heures != pleine ? $"{Typo.PointVirgule}× {Ecriture.Nombre(heures)} / {Ecriture.Nombre(pleine)} heures" : "")
            + (mois.Presence.Jours != mois.Presence.JoursDuMois ? $"{Typo.PointVirgule}× {Ecriture.Nombre(mois.Presence.Jours)} jours sur {Ecriture.Nombre(mois.Presence.JoursDuMois)}" : "")
            + $" = {Ecriture.Montant(mois.Bulletin.Brut)}. Âge retenu{Typo.DeuxPoints}{Ecriture.Compte(mois.Age, "an")}.";
    }
}
