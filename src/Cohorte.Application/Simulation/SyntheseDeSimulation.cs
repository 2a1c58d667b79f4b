using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Simulation;

namespace Cohorte.Application.Simulation;

/// <summary>The three answers of a simulation, in sentences: what it costs, what the person earns, what comes in.</summary>
/// <param name="Cout">Under the cost.</param>
/// <param name="NetMensuel">Net of a whole month, or of the first month.</param>
/// <param name="Gain">Under the net.</param>
/// <param name="Recu">Under the aids.</param>
/// <param name="Minimum">Changes of the minimum during the contract; <c>null</c> without any.</param>
public sealed record SyntheseDeSimulation(string Cout, Montant NetMensuel, string Gain, string Recu, (string Titre, string Texte)? Minimum)
{
    /// <summary>Writes them.</summary>
    public static SyntheseDeSimulation De(ResultatDeSimulation resultat)
    {
        var simulation = resultat.Simulation;
        var totaux = simulation.Totaux;
        var contrat = simulation.Description.Contrat;
        var duree = CalculDeMois.MoisEtFraction(contrat.DateDebut, contrat.DateFin);
        var entiers = simulation.Mois.Where(m => m.Presence.Jours == m.Presence.JoursDuMois).ToList();
        var (premier, dernier) = entiers.Count > 0 ? (entiers[0], entiers[^1]) : (simulation.Mois[0], simulation.Mois[^1]);
        var cout = $"restent à payer pour {Ecriture.Nombre(duree, 0, 1)} mois, soit {Ecriture.Montant(totaux.CoutApresAides / duree)} par mois"
            + (simulation.CoutParHeureDePresence is { } heure ? $" et {Ecriture.Montant(heure)} par heure passée chez vous" : "")
            + $". Avant aides{Typo.DeuxPoints}{Ecriture.Montant(totaux.CoutEmployeur)}.";
        var gain = (entiers.Count > 0 ? "net avant impôt, par mois entier" : "net avant impôt, le premier mois")
            + (dernier.Bulletin.Net != premier.Bulletin.Net ? $", jusqu’à {Ecriture.Montant(dernier.Bulletin.Net)}" : "")
            + $". En tout{Typo.DeuxPoints}{Ecriture.Montant(totaux.Net)} pour {Ecriture.Montant(totaux.Brut)} brut.";
        var recu = simulation.Aides.Count == 0 ? "aucune aide à l’embauche." : string.Join(Typo.PointVirgule, simulation.Aides.Select(a => $"{a.Libelle}, {Ecriture.Montant(a.Montant)}")) + ".";
        if (simulation.Opco is { } opco)
        {
            recu += $" L’OPCO paie en plus {Ecriture.Montant(opco.Montant)} de formation{(opco.Tutorat.Euros > 0 ? $" et {Ecriture.Montant(opco.Tutorat)} de tutorat" : "")}{(opco.EstHypothese ? " (hypothèse)" : "")}.";
        }

        return new(cout, premier.Bulletin.Net, gain, recu, Paliers(simulation));
    }

    private static (string, string)? Paliers(SimulationDeContrat simulation)
    {
        var paliers = new List<MoisSimule>();
        foreach (var mois in simulation.Mois)
        {
            if (paliers.Count == 0 || paliers[^1].Plancher.Mensuel != mois.Plancher.Mensuel) paliers.Add(mois);
        }

        if (paliers.Count < 2) return null;
        var fois = paliers.Count - 1;
        return ($"Le salaire minimum change {(fois == 1 ? "une fois" : $"{Ecriture.Nombre(fois)} fois")} pendant le contrat{Typo.DeuxPoints.TrimEnd()}",
            Typo.Liste([.. paliers.Select(p => $"{Ecriture.Montant(p.Plancher.Mensuel)} en {Ecriture.Mois(p.Mois)}")]) + $", pour {Ecriture.Nombre(paliers[0].SemaineLegale.Valeur)} heures.");
    }
}
