using CsCheck;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Tests.Domaine.Simulation;

/// <summary>Described contracts drawn at random: every scheme, size, regime and oddity that the format allows.</summary>
internal static class ContratsAuHasard
{
    private static readonly Gen<DateOnly> Jour = Gen.Int[new DateOnly(2019, 1, 1).DayNumber, new DateOnly(2026, 11, 30).DayNumber].Select(DateOnly.FromDayNumber);
    private static readonly Gen<decimal> Heures = Gen.Frequency((6, Gen.Const(35m)), (2, Parmi(24m, 28m, 39m, 30.5m)), (1, Gen.Int[1, 4800].Select(h => h / 100m)), (1, Gen.Const(34.999m)));
    private static readonly Gen<Montant?> Salaire = Gen.Frequency((4, Gen.Const((Montant?)null)), (4, Gen.Int[80_000, 330_000].Select(c => (Montant?)new Montant(c / 100m))), (1, Gen.Int[330_000, 900_000].Select(c => (Montant?)new Montant(c / 100m))), (1, Gen.Const((Montant?)new Montant(1900.005m))));
    private static readonly Gen<Taux> Taux = Gen.Frequency((5, Gen.Int[0, 900].Select(t => new Taux(t / 10_000m))), (1, Gen.Int[0, 1_000_000].Select(t => new Taux(t / 10_000_000m))), (1, Gen.Const(new Taux(0.0123456789m))));

    private static readonly Gen<ContratDecrit> Contrat =
        Gen.Select(Gen.Enum<DispositifDecrit>(), Gen.Enum<NatureContrat>(), Jour, Gen.Int[0, 40], Gen.Frequency((4, Gen.Int[150, 740]), (1, Gen.Int[0, 150])), Heures)
            .SelectMany((dispositif, nature, debut, avant, duree, heures) =>
                Gen.Select(Salaire, Gen.OneOf(Gen.Const((Montant?)null), Gen.Int[100_000, 350_000].Select(c => (Montant?)new Montant(c / 100m))), Gen.Enum<FinaliteContrat>(), Gen.OneOf(Gen.Const((Montant?)null), Gen.Int[0, 4_000].Select(c => (Montant?)new Montant(c / 100m))), Gen.Int[0, 100])
                    .Select((salaire, minimum, finalite, prix, formation) => new ContratDecrit
                    {
                        Dispositif = dispositif == DispositifDecrit.Apprentissage ? DispositifDecrit.Classique : dispositif,
                        Nature = nature,
                        DateConclusion = debut.AddDays(-avant),
                        DateDebut = debut,
                        DateFin = debut.AddDays(duree),
                        HeuresHebdomadaires = new Heures(heures),
                        HeuresFormation = new Heures(formation),
                        Finalite = finalite,
                        CoutHoraireFormation = prix,
                        SalaireMensuelPropose = salaire,
                        MinimumConventionnelMensuel = minimum,
                    }));

    private static readonly Gen<EmployeurDecrit> Employeur =
        Gen.Select(Parmi(1, 10, 11, 19, 20, 49, 50, 249, 250, 5_000), Gen.Enum<RegimeSocial>(), Taux, Gen.OneOf(Gen.Const((Taux?)null), Taux.Select(t => (Taux?)t)), Gen.OneOf(Gen.Const((Taux?)null), Taux.Select(t => (Taux?)t)))
            .SelectMany((effectif, regime, atMp, mobilite, sst) =>
                Gen.Select(Booleen(), Booleen(), Booleen(), Booleen(), Gen.OneOf(Gen.Const((Montant?)null), Gen.Int[0, 20_000].Select(c => (Montant?)new Montant(c / 100m))), Gen.OneOf(Gen.Const((Taux?)null), Gen.Int[0, 100].Select(p => (Taux?)new Taux(p / 100m))), Parmi<string?>(null, "7018", "7024"))
                    .Select((geiq, alsace, taxe, quota, mutuelle, part, idcc) => new EmployeurDecrit
                    {
                        Effectif = effectif,
                        Regime = regime,
                        TauxAtMp = atMp,
                        TauxVersementMobilite = mobilite,
                        TauxSst = sst,
                        Geiq = geiq,
                        AlsaceMoselle = alsace,
                        RedevableTaxeApprentissage = taxe,
                        QuotaAlternantsAtteint = quota,
                        MutuelleMensuelle = mutuelle,
                        PartEmployeurMutuelle = part,
                        Idcc = idcc,
                    }));

    /// <summary>Any contract.</summary>
    public static readonly Gen<DescriptionDeContrat> Tous =
        Gen.Select(Contrat, Employeur, Gen.Int[15 * 365, 60 * 365], Gen.Enum<Diplome>(), Gen.Int[0, 1_000], Gen.Int[-1, 15], Gen.OneOf(Gen.Const((MinimumSocial?)null), Gen.Enum<MinimumSocial>().Select(m => (MinimumSocial?)m)))
            .SelectMany((contrat, employeur, ageEnJours, diplome, inscrit, mois, minimum) =>
                Gen.Select(Gen.Bool, Gen.OneOf(Gen.Const((Montant?)null), Gen.Int[0, 300_000].Select(c => (Montant?)new Montant(c / 100m)))).Select((estInscrit, agefiph) => new DescriptionDeContrat
                {
                    Contrat = contrat,
                    Employeur = employeur,
                    Personne = new PersonneDecrite
                    {
                        DateNaissance = contrat.DateConclusion.AddDays(-ageEnJours),
                        Diplome = diplome,
                        InscritFranceTravailDepuis = estInscrit ? contrat.DateConclusion.AddDays(-inscrit) : null,
                        MoisInscrits15Derniers = mois < 0 ? null : mois,
                        MinimumSocial = minimum,
                        AideAgefiph = agefiph,
                    },
                }));

    internal static Gen<T> Parmi<T>(params T[] valeurs) => Gen.Int[0, valeurs.Length - 1].Select(rang => valeurs[rang]);

    private static Gen<bool?> Booleen() => Parmi<bool?>(null, true, false);
}
