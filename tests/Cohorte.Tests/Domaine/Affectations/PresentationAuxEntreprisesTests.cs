using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Tests.Domaine.Affectations;

/// <summary>Who is presented to a firm, and what a withdrawn request leaves.</summary>
public sealed class PresentationAuxEntreprisesTests
{
    private static readonly DateOnly Lundi = new(2027, 1, 4);
    private static readonly Id<Poste> Alpha = MarcheDEssai.Poste("Alpha");
    private static readonly Id<Candidature> A = MarcheDEssai.Personne("A");
    private static readonly Id<Candidature> B = MarcheDEssai.Personne("B");

    private static MarcheDEssai Marche => new MarcheDEssai().Offre("Alpha", 1).Offre("Beta", 1).Candidat("A", null).Candidat("B", null).Candidat("C", null);

    [Fact]
    public void Une_demande_attend_une_reponse_et_n_entre_pas_dans_le_calcul()
    {
        var (ajouts, retraits) = Presenter(Marche.Faits, [A, B], []);
        Assert.Equal([A, B], ajouts.Select(a => a.CandidatureId));
        Assert.All(ajouts, a => Assert.Equal((true, Lundi), (a.EstAttendu, a.DemandeLe!.Value)));
        Assert.Empty(retraits);
        Assert.Empty(new MarcheDeLAction(Marche.Faits with { Avis = ajouts }).Probleme.Entreprises.Single(e => e.Id == Alpha.ToString()).Notes);
    }

    [Fact]
    public void Retirer_une_demande_sans_reponse_l_efface_et_garde_un_avis_donne()
    {
        var (ajouts, _) = Presenter(Marche.Faits, [A, B], []);
        ajouts[0].Donner(AvisEntreprise.Oui, null, Lundi.AddDays(1));
        var (encore, retraits) = Presenter(Marche.Faits, [], ajouts);
        Assert.Empty(encore);
        Assert.Equal([B], retraits.Select(r => r.CandidatureId));
        Assert.Equal((null, AvisEntreprise.Oui, Lundi.AddDays(1)), ((DateOnly?, AvisEntreprise?, DateOnly?))(ajouts[0].DemandeLe, ajouts[0].Avis, ajouts[0].DonneParEntrepriseLe));
    }

    [Fact]
    public void Une_personne_dont_la_place_est_acquise_ne_se_presente_pas()
    {
        var faits = Marche.Deja("B", "Beta", true, RaisonFixe.EnImmersion).Faits;
        var refus = PresentationAuxEntreprises.Presenter(faits, Alpha, new HashSet<Id<Candidature>> { B }, [], Lundi);
        Assert.Equal(("avis.candidat", "Presentes"), (refus.Refus[0].Code, refus.Refus[0].Champ));
    }

    private static (IReadOnlyList<AvisSurCandidat> Ajouts, IReadOnlyList<AvisSurCandidat> Retraits) Presenter(FaitsDeLAffectation faits, Id<Candidature>[] qui, IReadOnlyCollection<AvisSurCandidat> notes) =>
        PresentationAuxEntreprises.Presenter(faits, Alpha, qui.ToHashSet(), notes, Lundi).Valeur;
}
