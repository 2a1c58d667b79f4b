using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Conformite.Regles;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Reglementation;
using CsCheck;

namespace Cohorte.Tests.Domaine.Conformite;

public sealed class ProprietesDesReglesTests
{
    private static readonly Gen<DateOnly> Conclusions = Gen.Int[-60, 1_500].Select(j => new DateOnly(2021, 1, 1).AddDays(j));

    private static Gen<T?> Peut<T>(Gen<T> gen) where T : struct => Gen.Frequency((3, gen.Select(v => (T?)v)), (1, Gen.Const((T?)null)));

    private static Gen<Fait<T?>> Tri<T>(Gen<T> gen) where T : struct => Gen.Frequency((3, gen.Select(v => (Fait<T?>)(T?)v)), (2, Gen.Const(Fait<T?>.Aucun)), (1, Gen.Const(Fait<T?>.Inconnu)));

    private static readonly Gen<Fait<string?>> Accords = Gen.Int[0, 2].Select(i => i switch { 0 => Fait<string?>.Aucun, 1 => Fait<string?>.Inconnu, _ => (Fait<string?>)"accord" });

    /// <summary>Facts whose dates are in order; anything may be unknown.</summary>
    internal static readonly Gen<FaitsDuContrat> Faits =
        from conclusion in Conclusions
        from avant in Gen.Int[-5, 40]
        from jours in Gen.Int[1, 1_200]
        from heures in Gen.Int[0, 8_000]
        from semaine in Gen.Int[100, 500]
        from naissance in Gen.Int[14 * 365, 60 * 365]
        from codes in Gen.Select(Gen.Enum<DispositifDecrit>(), Gen.Enum<NatureContrat>(), Gen.Enum<FinaliteContrat>(), Gen.Enum<Diplome>(), Gen.Enum<MethodeDeBase>())
        from accords in Gen.Select(Accords, Accords, Peut(Gen.Int[10, 60]), Tri(Gen.Int[-60, 10]), Peut(Gen.Int[-60, 10]))
        from personne in Gen.Select(Tri(Gen.Int[0, 900]), Tri(Gen.Enum<MinimumSocial>()), Peut(Gen.Bool), Tri(Gen.Int[-100, 900]), Tri(Gen.Int[0, 60]))
        from tuteur in Gen.Select(Peut(Gen.Bool), Peut(Gen.Int[0, 2_000]), Gen.Int[0, 4], Gen.Int[-300, 300], Peut(Gen.Bool))
        from depot in Gen.Select(Peut(Gen.Int[0, 30]), Tri(Gen.Int[50_000, 250_000]), Peut(Gen.Bool))
        from trou in Gen.Int[0, 30]
        select Trouer(trou, new FaitsDuContrat
        {
            Dispositif = codes.Item1,
            Nature = codes.Item2,
            Finalite = codes.Item3,
            Diplome = codes.Item4,
            MethodeBase = codes.Item5,
            DateConclusion = conclusion,
            DateDebut = conclusion.AddDays(avant),
            DateFin = conclusion.AddDays(avant + jours),
            HeuresFormation = new Heures(Math.Min(heures / 10m, semaine / 10m * ((jours + 7) / 7))),
            HeuresHebdomadaires = new Heures(semaine / 10m),
            AccordDepassementDuree = accords.Item1,
            AccordDepassementFormation = accords.Item2,
            PlafondFormation = accords.Item3 is { } plafond ? Taux.EnPourcent(plafond) : null,
            AccordOpcoCompetencesLe = accords.Item4 is { EstConnu: var su, Valeur: var opco } && opco is { } jopco ? conclusion.AddDays(jopco) : su ? Fait<DateOnly?>.Aucun : Fait<DateOnly?>.Inconnu,
            AccordSalarieLe = accords.Item5 is { } salarie ? conclusion.AddDays(salarie) : null,
            Competences = accords.Item5 is null ? null : ["tailler"],
            DateNaissance = conclusion.AddDays(-naissance),
            InscritFranceTravailDepuis = personne.Item1 is { Valeur: { } inscrit } ? conclusion.AddDays(-inscrit) : personne.Item1.EstConnu ? Fait<DateOnly?>.Aucun : Fait<DateOnly?>.Inconnu,
            MinimumSocial = personne.Item2,
            AncienCui = personne.Item3,
            TitreSejourExpireLe = personne.Item4 is { Valeur: { } titre } ? conclusion.AddDays(titre) : personne.Item4.EstConnu ? Fait<DateOnly?>.Aucun : Fait<DateOnly?>.Inconnu,
            EssaiJours = personne.Item5,
            TuteurDesigne = tuteur.Item1,
            TuteurExperienceDepuis = tuteur.Item2 is { } exp ? conclusion.AddDays(-exp) : null,
            TuteurSuivis = [.. Enumerable.Range(0, tuteur.Item3).Select(i => Periode.De(conclusion.AddDays(tuteur.Item4 + (i * 40)), i % 3 == 2 && tuteur.Item5 is null ? null : conclusion.AddDays(tuteur.Item4 + (i * 40) + 100)))],
            TuteurEstEmployeur = tuteur.Item5,
            Geiq = depot.Item3,
            Organismes = depot.Item3 is null ? null : [new OrganismeDecrit("A", false, Periode.De(conclusion.AddDays(-300), conclusion.AddDays(tuteur.Item4 + 400)), "11750000175"), new OrganismeDecrit("B", depot.Item3, null, null)],
            SalaireMensuelPropose = depot.Item2 is { Valeur: { } salaire } ? new Montant(salaire / 100m) : depot.Item2.EstConnu ? Fait<Montant?>.Aucun : Fait<Montant?>.Inconnu,
            MinimumConventionnelMensuel = Fait<Montant?>.Aucun,
            TransmisLe = depot.Item1 is { } transmis ? conclusion.AddDays(Math.Max(avant, 0) + transmis) : null,
        });

    private static FaitsDuContrat Trouer(int trou, FaitsDuContrat f) => trou switch
    {
        0 => f with { DateConclusion = null },
        1 => f with { DateDebut = null },
        2 => f with { DateFin = null },
        3 => f with { HeuresFormation = null },
        4 => f with { HeuresHebdomadaires = null },
        5 => f with { DateNaissance = null },
        6 => f with { Dispositif = null },
        7 => f with { Diplome = null },
        8 => f with { Nature = null, Finalite = null },
        9 => f with { DateConclusion = f.DateConclusion!.Value.AddYears(-9) },
        _ => f,
    };

    [Fact]
    public void Aucune_regle_ne_tombe_et_chacune_s_explique() => Faits.Sample(f =>
    {
        foreach (var verdict in FeuilleDeConformite.Juger(f, FaitsDEssai.Droit))
        {
            if (verdict.Message.Length == 0 || !verdict.Message.EndsWith('.')) return false;
            if (verdict.Resultat == ResultatRegle.Indetermine && verdict.Manquants.Count == 0) return false;
            if (verdict.Gravite == Gravite.Information && verdict.EstEchec) return false;
            if (verdict.Resultat == ResultatRegle.NonConforme && (verdict.Gravite != Gravite.Bloquant || verdict.Source is null)) return false;
        }

        return true;
    });

    [Fact]
    public void Chaque_correction_proposee_passe() => Faits.Sample(f => RegistreDesRegles.DuContrat.All(r =>
        r.Verifier(f, FaitsDEssai.Droit).Corrections.All(c => r.Juger(Contrefactuels.Appliquer(r, f, c)!, FaitsDEssai.Droit).Passe)));

    [Fact]
    public void Chaque_combinaison_regle_tout() => Faits.Sample(
        f => Combinaisons.De(RegistreDesRegles.DuContrat, f, FaitsDEssai.Droit).All(combinaison =>
        {
            var corriges = combinaison.Corrections.Aggregate(f, (g, c) => RegistreDesRegles.DuContrat.Select(r => Contrefactuels.Appliquer(r, g, c)).First(a => a is not null)!);
            return combinaison.Corrections.Count is 1 or 2 && RegistreDesRegles.DuContrat.All(r => r.Juger(corriges, FaitsDEssai.Droit).Resultat != ResultatRegle.NonConforme);
        }),
        iter: 40);

    [Fact]
    public void Les_heures_admises_forment_un_seul_intervalle() => Gen.Select(Faits, Gen.Int[1, 4_000].Array[8]).Sample((f, heures) =>
    {
        var regle = new TRN_01();
        var passe = heures.Order().Select(h => regle.Juger(f with { HeuresFormation = new Heures(h / 10m) }, FaitsDEssai.Droit).Resultat == ResultatRegle.Conforme).ToList();
        return passe.SkipWhile(p => !p).SkipWhile(p => p).All(p => !p);
    });

    [Fact]
    public void La_correction_des_heures_et_de_la_fin_est_la_plus_petite() => Faits.Sample(f =>
    {
        var regle = new TRN_01();
        return regle.Verifier(f, FaitsDEssai.Droit).Corrections.All(c => c.Valeur switch
        {
            decimal h when c.Champ == "contrat.heuresFormation" => !regle.Juger(f with { HeuresFormation = new Heures(h + (h > f.HeuresFormation!.Value.Valeur ? -0.1m : 0.1m)) }, FaitsDEssai.Droit).Passe,
            DateOnly fin => !regle.Juger(f with { DateFin = fin.AddDays(fin > f.DateFin ? -1 : 1) }, FaitsDEssai.Droit).Passe,
            _ => true,
        });
    });

    [Fact]
    public void Un_accord_de_plus_ne_cree_jamais_un_refus() => Faits.Sample(f =>
    {
        FaitsDuContrat[] avec =
        [
            f with { AccordDepassementDuree = "accord" },
            f with { AccordDepassementFormation = "accord" },
            f with { AccordOpcoCompetencesLe = f.DateConclusion },
        ];
        return RegistreDesRegles.DuContrat.All(r => r.Juger(f, FaitsDEssai.Droit).Resultat == ResultatRegle.NonConforme || avec.All(a => r.Juger(a, FaitsDEssai.Droit).Resultat != ResultatRegle.NonConforme));
    });

    [Fact]
    public void La_region_admissible_dit_ce_que_la_regle_admet() => Faits.Sample(f =>
    {
        if (RegionAdmissible.De(f, FaitsDEssai.Droit) is not { } region) return true;
        var regle = new TRN_01();
        return region.Durees.All(d => regle.Juger(f with { DateFin = d.FinAuPlusTot }, FaitsDEssai.Droit).Resultat != ResultatRegle.NonConforme && regle.Juger(f with { DateFin = d.FinAuPlusTard }, FaitsDEssai.Droit).Resultat != ResultatRegle.NonConforme)
            && (region.Heures is not { } h || (regle.Juger(f with { HeuresFormation = new Heures(h.Minimum) }, FaitsDEssai.Droit).Passe && (h.Maximum is not { } haut || regle.Juger(f with { HeuresFormation = new Heures(haut) }, FaitsDEssai.Droit).Resultat != ResultatRegle.NonConforme)));
    });

    [Fact]
    public void Ne_le_29_fevrier_on_vieillit_le_lendemain_du_28() => Gen.Select(Gen.Int[0, 20], Gen.Int[1, 90]).Sample((quatre, ans) =>
    {
        var naissance = new DateOnly(1920 + (4 * quatre), 2, 29);
        var annee = naissance.Year + ans;
        return CalculDeMois.Age(naissance, new DateOnly(annee, 2, 28)) == ans - 1 && CalculDeMois.Age(naissance, DateTime.IsLeapYear(annee) ? new DateOnly(annee, 2, 29) : new DateOnly(annee, 3, 1)) == ans;
    });

    [Fact]
    public void Aucun_bareme_du_contrat_n_a_de_trou_ni_de_chevauchement()
    {
        var cites = RegistreDesRegles.Toutes.SelectMany(r => r.Fiche.Parametres).ToHashSet(StringComparer.Ordinal);
        foreach (var parametre in ParametrePublie.Tous(BaremesDeTest.Livres).Where(p => cites.Contains(p.Code)))
        {
            foreach (var (avant, apres) in parametre.Valeurs.Zip(parametre.Valeurs.Skip(1))) Assert.Equal(avant.Jusquau!.Value.AddDays(1), apres.Depuis);
        }
    }

    [Fact]
    public void Chaque_parametre_cite_par_une_regle_existe()
    {
        var codes = ParametrePublie.Tous(BaremesDeTest.Livres).Select(p => p.Code).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(RegistreDesRegles.Toutes.SelectMany(r => r.Fiche.Parametres.Where(p => !codes.Contains(p)).Select(p => $"{r.Code}: {p}")));
        Assert.All(RegistreDesRegles.Toutes, r => Assert.NotEmpty(r.Fiche.Parametres));
    }
}
