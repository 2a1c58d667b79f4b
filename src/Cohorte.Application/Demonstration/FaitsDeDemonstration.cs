using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Domaine.Immersions;
using static Cohorte.Application.Demonstration.ChantierDeDemonstration;

namespace Cohorte.Application.Demonstration;

/// <summary>What the rules ask of the fictitious persons of PAYSAGE-IDF-2022, their immersions and contracts; all invented, so that a sheet shows verdicts instead of questions.</summary>
internal static class FaitsDeDemonstration
{
    private const int JoursEntreNaissances = 127;
    private const int DiplomesEnRotation = 3;
    private const int JoursDuContratDInsertion = 365;
    private const int JoursDEssai = 14;

    // From 21 to 25 years old during the whole contract: the pay of the posts is then above its floor in every month.
    private static readonly DateOnly PremiereNaissance = new(1997, 3, 5);
    private static readonly DateOnly FinDuTitre = new(2031, 6, 30);

    /// <summary>A person in an integration contract, by turns without a diploma, with a CAP, or a refugee whose diploma is not recognised.</summary>
    public static void DeLaPersonne(ChantierDeDemonstration chantier, Candidature candidature, int numero)
    {
        chantier.Objets.OfType<Personne>().Single(p => p.Id == candidature.PersonneId).DateNaissance = PremiereNaissance.AddDays(JoursEntreNaissances * numero);
        candidature.SalarieDInsertion = true;
        (candidature.Diplome, candidature.NouvelleChance) = (numero % DiplomesEnRotation) switch
        {
            0 => (Diplome.CapBep, false),
            1 => (Diplome.Aucun, true),
            _ => (Diplome.EtrangerNonReconnu, true),
        };
        var titre = candidature.Diplome == Diplome.EtrangerNonReconnu;
        chantier.Poser(new FaitsSensibles { PersonneId = candidature.PersonneId, TitreNecessaire = titre, TitreSejourExpireLe = titre ? FinDuTitre : null });
    }

    /// <summary>An immersion by day, prescribed and signed by the integration structure that employs the person.</summary>
    public static void DeLImmersion(Pmsmp immersion)
    {
        (immersion.TypeDePrescripteur, immersion.EstAccompagnee) = (TypeDePrescripteur.Siae, true);
        immersion.Objectifs = $"Découvrir l’entretien des espaces verts et confirmer le projet {Marque}";
        (immersion.EstSalariee, immersion.EmployeurASigne, immersion.JoursDuContratAide) = (true, true, JoursDuContratDInsertion);
        (immersion.EstRenouvellement, immersion.MotifVerifie, immersion.AccompagnantDesigne) = (false, true, true);
        (immersion.HeuresParSemaine, immersion.HeuresParJour, immersion.TravailDeNuit) = (new Heures(35), new Heures(7), false);
        (immersion.ReposQuotidien, immersion.JoursDeRepos) = (new Heures(12), 2);
    }

    /// <summary>A contract whose formalities are done in time and that nothing complicates.</summary>
    public static void DuContrat(ChantierDeDemonstration chantier, Contrat contrat)
    {
        (contrat.RemisLe, contrat.DpaeLe) = (new DateOnly(2022, 2, 7), new DateOnly(2022, 2, 10));
        (contrat.VisiteLe, contrat.PosteARisques) = (new DateOnly(2022, 3, 17), false);
        chantier.Poser(new PrecisionsDuContrat
        {
            ActionId = contrat.ActionId,
            ContratId = contrat.Id,
            PersonneId = contrat.PersonneId,
            EssaiJours = JoursDEssai,
            MinimumConventionnelMensuel = new Montant(1_620m),
            TuteurEstEmployeur = false,
            AccordSalarieLe = contrat.DateConclusion,
            MentionsVerifiees = true,
            ConventionsVerifiees = true,
            AUnAvenant = false,
            Renouvellements = 0,
            EnMobilite = false,
            AccueilAilleurs = false,
            EstSaisonnier = false,
            AvecAfest = false,
        });
    }
}
