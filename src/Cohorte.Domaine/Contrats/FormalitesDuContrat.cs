using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Contrats;

/// <summary>What a person says was done around a contract; values already parsed, <c>null</c> for what is not known.</summary>
public sealed record Formalites(DateOnly? RemisLe, DateOnly? DpaeLe, DateOnly? VisiteLe, bool? PosteARisques, DateOnly? AptitudeLe, DateOnly? RuptureDeclareeLe);

/// <summary>Decides what may be noted of the formalities of a hire. Whether they were on time is the rules' business.</summary>
public static class FormalitesDuContrat
{
    /// <summary>Notes them: past days only, from the signature on, the breach only of a broken contract.</summary>
    public static Resultat Noter(Contrat contrat, Formalites formalites, DateOnly aujourdhui)
    {
        if (contrat.Etat is EtatContrat.Brouillon or EtatContrat.Abandonne) return Resultat.Refuse("contrat.formalites-etat", "Les formalités se notent quand le contrat est prêt à signer.");
        foreach (var (jour, champ) in ((DateOnly?, string)[])[(formalites.RemisLe, nameof(Contrat.RemisLe)), (formalites.DpaeLe, nameof(Contrat.DpaeLe)), (formalites.VisiteLe, nameof(Contrat.VisiteLe)), (formalites.AptitudeLe, nameof(Contrat.AptitudeLe)), (formalites.RuptureDeclareeLe, nameof(Contrat.RuptureDeclareeLe))])
        {
            if (jour is { } le && JourSaisi.PasEncorePasse(le, aujourdhui, champ) is { } refus) return refus;
        }

        if (formalites.RuptureDeclareeLe is { } declaree)
        {
            if (contrat.RompuLe is not { } rompu) return Resultat.Refuse("contrat.rupture-absente", "Ce contrat n’est pas rompu : il n’y a pas de rupture à déclarer.", nameof(Contrat.RuptureDeclareeLe));
            if (declaree < rompu) return Resultat.Refuse("contrat.rupture-declaree", $"La rupture est du {Ecriture.DateCourte(rompu)} : elle se déclare après.", nameof(Contrat.RuptureDeclareeLe));
        }

        (contrat.RemisLe, contrat.DpaeLe, contrat.VisiteLe) = (formalites.RemisLe, formalites.DpaeLe, formalites.VisiteLe);
        (contrat.PosteARisques, contrat.AptitudeLe, contrat.RuptureDeclareeLe) = (formalites.PosteARisques, formalites.AptitudeLe, formalites.RuptureDeclareeLe);
        return Resultat.Fait;
    }
}
