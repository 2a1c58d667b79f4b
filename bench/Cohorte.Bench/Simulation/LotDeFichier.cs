using System.Globalization;

namespace Cohorte.Bench.Simulation;

/// <summary>Writes a CSV batch of any number of twelve-month contracts, for <c>cohorte simuler</c>.</summary>
internal static class LotDeFichier
{
    public static void Ecrire(string fichier, long lignes)
    {
        using var sortie = new StreamWriter(fichier, false, new System.Text.UTF8Encoding(false), 1 << 20);
        sortie.Write("id,contrat.dispositif,contrat.nature,contrat.dateConclusion,contrat.dateDebut,contrat.dateFin,contrat.heuresHebdomadaires,contrat.heuresFormation,contrat.coutHoraireFormation,contrat.finalite,contrat.salaireMensuelPropose,personne.dateNaissance,personne.diplome,personne.inscritFranceTravailDepuis,personne.moisInscrits15Derniers,employeur.effectif,employeur.regime,employeur.tauxAtMp,employeur.tauxSst,employeur.geiq,employeur.alsaceMoselle,employeur.redevableTaxeApprentissage,employeur.quotaAlternantsAtteint\n");
        string[] diplomes = ["aucun", "cap-bep", "bac-professionnel", "bac-plus-2"];
        for (long rang = 0; rang < lignes; rang++)
        {
            var debut = new DateOnly(2021 + (int)(rang % 5), 1 + (int)(rang % 12), 1 + (int)(rang * 7 % 28));
            var fin = debut.AddMonths(12).AddDays(-1);
            var naissance = debut.AddDays(-(17 * 365) - (int)(rang * 37 % 12_000));
            sortie.Write(string.Create(CultureInfo.InvariantCulture, $"c{rang},classique,CDD,{debut.AddDays(-5):yyyy-MM-dd},{debut:yyyy-MM-dd},{fin:yyyy-MM-dd},35,250,{(rang % 2 == 0 ? "12.5" : "")},cqp,{(rang % 3 == 0 ? (1_700 + (rang % 500)).ToString(CultureInfo.InvariantCulture) : "")},{naissance:yyyy-MM-dd},{diplomes[rang % 4]},{debut.AddDays(-400):yyyy-MM-dd},13,{5 + (rang * 13 % 300)},{(rang % 4 == 0 ? "agricole" : "general")},{(100 + (rang % 400)) / 10_000m},0.0042,{(rang % 20 == 0 ? "true" : "false")},false,true,true\n"));
        }
    }
}
