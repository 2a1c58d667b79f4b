using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Copil;

namespace Cohorte.Domaine.Actions.Criteres;

/// <summary>Gate of « Choix des organismes de formation ».</summary>
public static class CriteresPrestataires
{
    public static readonly Critere Decisions = new("PRE-DECISIONS", "Chaque module a un organisme de formation retenu par une décision du COPIL.", NatureCritere.Organisation, c =>
    {
        var decisions = c.Faits.Reunions.SelectMany(r => r.Decisions).Where(d => d is { Objet: ObjetDecision.ChoixPrestataires, EstAvis: false }).Select(d => d.Id).ToHashSet();
        var modules = c.Faits.ParcoursRetenu?.Modules ?? [];
        var sans = modules.Where(m => m.PrestataireId is null || m.DecisionId is not { } id || !decisions.Contains(id)).Select(m => m.Intitule).ToList();
        return Constat.Selon(
            modules.Count > 0 && sans.Count == 0,
            modules.Count == 0 ? "Aucun module."
                : sans.Count == 0 ? $"{Ecriture.Compte(modules.Count, "module attribué", "modules attribués")} par décision."
                : $"Sans décision{Typo.DeuxPoints}{Typo.Liste(sans)}.",
            "prestataires");
    });

    public static readonly Critere Certificats = new("PRE-CERTIFICATS", "La certification de chaque organisme retenu est valable pendant tout le parcours.", NatureCritere.Organisation, c =>
    {
        if (c.Faits.ParcoursRetenu is not { Debut: { } debut, Fin: { } fin } parcours) return Constat.Selon(false, "Les dates du parcours manquent.", "periode");
        var retenus = parcours.Modules.Select(m => m.PrestataireId).OfType<Id<Consultations.Prestataire>>().Distinct().Select(id => c.Faits.Prestataires[id]).ToList();
        var fautifs = retenus.Where(p => p.EstCertifie(debut, fin) != true)
            .Select(p => p.EstCertifie(debut, fin) is null ? $"{p.Nom} (dates inconnues)" : p.Nom).ToList();
        return Constat.Selon(
            retenus.Count > 0 && fautifs.Count == 0,
            retenus.Count == 0 ? "Aucun organisme retenu."
                : fautifs.Count == 0 ? $"{Ecriture.Compte(retenus.Count, "certificat couvre", "certificats couvrent")} le parcours."
                : $"À vérifier{Typo.DeuxPoints}{Typo.Liste(fautifs)}.",
            "prestataires");
    });
}
