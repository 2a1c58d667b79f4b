using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Application.Contrats.Echange;

/// <summary>A description being read, member by member, whatever the door (JSON, a line of CSV, a form); <see cref="Terminer"/> checks the whole.</summary>
public sealed class BrouillonDeDescription
{
    private List<Refus>? _refus;

    internal DispositifDecrit? Dispositif { get; set; }
    internal NatureContrat? Nature { get; set; }
    internal DateOnly? DateConclusion { get; set; }
    internal DateOnly? DateDebut { get; set; }
    internal DateOnly? DateFin { get; set; }
    internal decimal? HeuresHebdomadaires { get; set; }
    internal decimal? HeuresFormation { get; set; }
    internal decimal? CoutHoraireFormation { get; set; }
    internal FinaliteContrat? Finalite { get; set; }
    internal decimal? SalaireMensuelPropose { get; set; }
    internal decimal? MinimumConventionnelMensuel { get; set; }
    internal string? AccordDepassementDuree { get; set; }
    internal string? AccordDepassementFormation { get; set; }
    internal decimal? PlafondFormation { get; set; }
    internal DateOnly? AccordOpcoCompetencesLe { get; set; }
    internal IReadOnlyList<string>? Competences { get; set; }
    internal DateOnly? AccordSalarieLe { get; set; }
    internal int? EssaiJours { get; set; }
    internal MethodeDeBase? MethodeBase { get; set; }
    internal int? NiveauPrepare { get; set; }
    internal int? AnneeExecutionDebut { get; set; }
    internal bool? Majoration15Points { get; set; }
    internal bool? LicenceProfessionnelle { get; set; }
    internal decimal? TauxPrecedentContrat { get; set; }
    internal bool? PremierContratMemeCertification { get; set; }
    internal DateOnly? DateNaissance { get; set; }
    internal Diplome? Diplome { get; set; }
    internal DateOnly? InscritFranceTravailDepuis { get; set; }
    internal int? MoisInscrits15Derniers { get; set; }
    internal MinimumSocial? MinimumSocial { get; set; }
    internal bool? AncienCui { get; set; }
    internal bool? Rqth { get; set; }
    internal DateOnly? TitreSejourExpireLe { get; set; }
    internal decimal? AideAgefiph { get; set; }
    internal DerogationDAge? DerogationAge { get; set; }
    internal Siret? Siret { get; set; }
    internal int? Effectif { get; set; }
    internal RegimeSocial? Regime { get; set; }
    internal decimal? TauxAtMp { get; set; }
    internal decimal? TauxVersementMobilite { get; set; }
    internal decimal? TauxSst { get; set; }
    internal bool? Geiq { get; set; }
    internal bool? AlsaceMoselle { get; set; }
    internal bool? RedevableTaxeApprentissage { get; set; }
    internal bool? QuotaAlternantsAtteint { get; set; }
    internal decimal? MutuelleMensuelle { get; set; }
    internal decimal? PartEmployeurMutuelle { get; set; }
    internal string? Idcc { get; set; }
    internal bool? SecteurPublic { get; set; }
    internal TuteurDecrit? Tuteur { get; set; }
    internal FormationDecrite? Formation { get; set; }
    internal DepotDecrit? Depot { get; set; }

    /// <summary>Members given, refused or not: bit n for the nth member of <see cref="MembresDeContrat.Tous"/>.</summary>
    internal ulong Donnes { get; set; }

    /// <summary>Notes something wrong at a path.</summary>
    internal void Refuser(string code, string chemin, string raison) =>
        (_refus ??= []).Add(new Refus(code, $"{(chemin.Length == 0 ? "Racine" : chemin)}{Typo.DeuxPoints}{raison}.", chemin));

    /// <summary>The description, or everything that is wrong with it: what could not be read, what is missing, what contradicts itself.</summary>
    public Resultat<DescriptionDeContrat> Terminer()
    {
        foreach (var membre in MembresDeContrat.Obligatoires)
        {
            if ((Donnes & membre.Bit) == 0) Refuser("json.manquant", membre.Chemin, "ce membre est obligatoire");
        }

        if (Batir() is not { } description) return Resultat.Refuse(_refus!);
        foreach (var contradiction in VerificationDeDescription.Verifier(description))
        {
            if (_refus is null || _refus.All(r => r.Champ != contradiction.Champ)) Refuser(contradiction.Code, contradiction.Champ!, contradiction.Message);
        }

        return _refus is null ? description : Resultat.Refuse(_refus);
    }

    private DescriptionDeContrat? Batir()
    {
        if (Dispositif is not { } dispositif || Nature is not { } nature || DateConclusion is not { } conclusion || DateDebut is not { } debut || DateFin is not { } fin
            || HeuresHebdomadaires is not { } hebdomadaires || HeuresFormation is not { } formation || Finalite is not { } finalite
            || DateNaissance is not { } naissance || Diplome is not { } diplome || Effectif is not { } effectif || Regime is not { } regime || TauxAtMp is not { } atMp) return null;
        return new DescriptionDeContrat
        {
            Contrat = new ContratDecrit
            {
                Dispositif = dispositif,
                Nature = nature,
                DateConclusion = conclusion,
                DateDebut = debut,
                DateFin = fin,
                HeuresHebdomadaires = new Heures(hebdomadaires),
                HeuresFormation = new Heures(formation),
                Finalite = finalite,
                CoutHoraireFormation = Euros(CoutHoraireFormation),
                SalaireMensuelPropose = Euros(SalaireMensuelPropose),
                MinimumConventionnelMensuel = Euros(MinimumConventionnelMensuel),
                AccordDepassementDuree = AccordDepassementDuree,
                AccordDepassementFormation = AccordDepassementFormation,
                PlafondFormation = Part(PlafondFormation),
                AccordOpcoCompetencesLe = AccordOpcoCompetencesLe,
                Competences = Competences,
                AccordSalarieLe = AccordSalarieLe,
                EssaiJours = EssaiJours,
                MethodeBase = MethodeBase ?? MethodeDeBase.ProrataMois,
                NiveauPrepare = NiveauPrepare,
                AnneeExecutionDebut = AnneeExecutionDebut,
                Majoration15Points = Majoration15Points,
                LicenceProfessionnelle = LicenceProfessionnelle,
                TauxPrecedentContrat = Part(TauxPrecedentContrat),
                PremierContratMemeCertification = PremierContratMemeCertification,
            },
            Personne = new PersonneDecrite
            {
                DateNaissance = naissance,
                Diplome = diplome,
                InscritFranceTravailDepuis = InscritFranceTravailDepuis,
                MoisInscrits15Derniers = MoisInscrits15Derniers,
                MinimumSocial = MinimumSocial,
                AncienCui = AncienCui,
                Rqth = Rqth,
                TitreSejourExpireLe = TitreSejourExpireLe,
                AideAgefiph = Euros(AideAgefiph),
                DerogationAge = DerogationAge,
            },
            Employeur = new EmployeurDecrit
            {
                Effectif = effectif,
                Regime = regime,
                TauxAtMp = new Taux(atMp),
                Siret = Siret,
                TauxVersementMobilite = Part(TauxVersementMobilite),
                TauxSst = Part(TauxSst),
                Geiq = Geiq,
                AlsaceMoselle = AlsaceMoselle,
                RedevableTaxeApprentissage = RedevableTaxeApprentissage,
                QuotaAlternantsAtteint = QuotaAlternantsAtteint,
                MutuelleMensuelle = Euros(MutuelleMensuelle),
                PartEmployeurMutuelle = Part(PartEmployeurMutuelle),
                Idcc = Idcc,
                SecteurPublic = SecteurPublic,
            },
            Tuteur = Tuteur,
            Formation = Formation,
            Depot = Depot,
        };
    }

    private static Montant? Euros(decimal? valeur) => valeur is { } euros ? new Montant(euros) : null;

    private static Taux? Part(decimal? valeur) => valeur is { } fraction ? new Taux(fraction) : null;
}
