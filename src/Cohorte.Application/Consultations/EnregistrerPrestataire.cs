using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Consultations;
using Cohorte.Domaine.Copil;
using Cohorte.Domaine.Parcours;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Consultations;

/// <summary>What is said of a training provider; values already parsed.</summary>
public sealed record DonneesPrestataire(string Nom, Siret? Siret, string? Nda, bool ServiceInterne, DateOnly? QualiopiDu, DateOnly? QualiopiAu, string? ContactNom, string? ContactCourriel, string? ContactTelephone);

/// <summary>Creates or edits a training provider, and retains one for a module by a decision of the committee.</summary>
[CasDUsage]
public sealed class EnregistrerPrestataire(CohorteDbContext context)
{
    /// <summary>Creates a provider.</summary>
    public async Task<Resultat<Id<Prestataire>>> CreerAsync(Acteur acteur, DonneesPrestataire donnees, CancellationToken annulation)
    {
        if (Verifier(donnees) is { } refus) return refus;
        if (await context.Prestataires.AnyAsync(p => p.Nom == donnees.Nom, annulation)) return new Refus("prestataire.doublon", "Un organisme porte déjà ce nom.", "Nom");
        var prestataire = new Prestataire { Nom = donnees.Nom };
        Reporter(donnees, prestataire);
        context.Prestataires.Add(prestataire);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "CreerPrestataire"), annulation);
        return ecrit.EstFait ? prestataire.Id : ecrit;
    }

    /// <summary>Edits a provider.</summary>
    public async Task<Resultat> ModifierAsync(Acteur acteur, Id<Prestataire> id, Guid version, DonneesPrestataire donnees, CancellationToken annulation)
    {
        if (Verifier(donnees) is { } refus) return refus;
        var prestataire = await context.Prestataires.SingleAsync(p => p.Id == id, annulation);
        context.ExigerVersion(prestataire, version);
        Reporter(donnees, prestataire);
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierPrestataire"), annulation);
    }

    /// <summary>Retains a provider for a module, on a decision of the committee that is not a mere opinion; <c>null</c> when the action has no such module. Who changes a choice already made says which one it had before the eyes.</summary>
    public async Task<Resultat?> RetenirAsync(Acteur acteur, Id<ActionCollective> actionId, Id<ModuleFormation> moduleId, Guid version, Id<Prestataire> prestataireId, Id<DecisionCopil>? decisionId, CancellationToken annulation)
    {
        if (await context.Modules.SingleOrDefaultAsync(m => m.ActionId == actionId && m.Id == moduleId, annulation) is not { } module) return null;
        if (!await context.Prestataires.AnyAsync(p => p.Id == prestataireId, annulation)) return Resultat.Refuse("prestataire.inconnu", "Choisissez un organisme de la liste.", "PrestataireId");
        if (decisionId is { } decision && !await context.DecisionsCopil.AnyAsync(d => d.ActionId == actionId && d.Id == decision && d.Objet == ObjetDecision.ChoixPrestataires && !d.EstAvis, annulation))
        {
            return Resultat.Refuse("prestataire.decision", "Choisissez une décision du COPIL sur le choix des organismes, prise avec le quorum.", "DecisionId");
        }

        if (module.PrestataireId is not null) context.ExigerVersion(module, version);
        (module.PrestataireId, module.DecisionId) = (prestataireId, decisionId);
        return await context.EnregistrerAsync(new Operation(acteur, "RetenirPrestataire"), annulation);
    }

    private static Refus? Verifier(DonneesPrestataire donnees) =>
        donnees.QualiopiAu < donnees.QualiopiDu ? new Refus("prestataire.qualiopi", "La fin du certificat précède son début.", "QualiopiAu") : null;

    private static void Reporter(DonneesPrestataire donnees, Prestataire prestataire)
    {
        prestataire.Nom = donnees.Nom;
        prestataire.Siret = donnees.Siret;
        prestataire.Nda = donnees.Nda;
        prestataire.ServiceInterne = donnees.ServiceInterne;
        (prestataire.QualiopiDu, prestataire.QualiopiAu) = (donnees.QualiopiDu, donnees.QualiopiAu);
        prestataire.ContactNom = donnees.ContactNom;
        prestataire.ContactCourriel = donnees.ContactCourriel;
        prestataire.ContactTelephone = donnees.ContactTelephone;
    }
}
