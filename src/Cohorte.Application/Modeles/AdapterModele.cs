using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Modeles;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Modeles;

/// <summary>Keeps an adapted template as the OPCO's own, keeps a new version of it, withdraws it, offers it again. Existing actions keep the version they were created from.</summary>
[CasDUsage]
public sealed class AdapterModele(CohorteDbContext context, CatalogueDesModeles catalogue, TimeProvider horloge)
{
    private const string Prefixe = "opco-";
    private const int CodeMaximum = 50;

    /// <summary>Keeps a template adapted from another under a new code, made from its title.</summary>
    public async Task<Resultat<string>> GarderAsync(Acteur acteur, string origine, ModeleDeParcours modele, CancellationToken annulation)
    {
        var refus = VerificationDuModele.Verifier(modele);
        if (refus.Count > 0) return Resultat.Refuse(refus);
        if (await context.ModelesAdaptes.AnyAsync(m => m.Intitule == modele.Intitule, annulation)) return new Refus("modele.doublon", "Un modèle de l’OPCO porte déjà cet intitulé.", "Intitule");
        var adapte = new ModeleAdapte { Code = await CodeLibreAsync(modele.Intitule, annulation), Intitule = modele.Intitule, Origine = origine };
        Ajouter(acteur, adapte, modele);
        context.ModelesAdaptes.Add(adapte);
        var ecrit = await context.EnregistrerAsync(new Operation(acteur, "GarderModele"), annulation);
        return ecrit.EstFait ? adapte.Code : ecrit;
    }

    /// <summary>Keeps a new version of a template of the OPCO; <c>null</c> when it has none of that code.</summary>
    public async Task<Resultat?> ModifierAsync(Acteur acteur, string code, Guid version, ModeleDeParcours modele, CancellationToken annulation)
    {
        if (await context.ModelesAdaptes.SingleOrDefaultAsync(m => m.Code == code, annulation) is not { } adapte) return null;
        var refus = VerificationDuModele.Verifier(modele);
        if (refus.Count > 0) return Resultat.Refuse(refus);
        if (await context.ModelesAdaptes.AnyAsync(m => m.Intitule == modele.Intitule && m.Id != adapte.Id, annulation)) return (Resultat)new Refus("modele.doublon", "Un modèle de l’OPCO porte déjà cet intitulé.", "Intitule");
        context.ExigerVersion(adapte, version);
        Ajouter(acteur, adapte, modele);
        return await context.EnregistrerAsync(new Operation(acteur, "ModifierModele"), annulation);
    }

    /// <summary>Withdraws a template of the OPCO from the choice of new actions, or offers it again.</summary>
    public async Task<Resultat?> RetirerAsync(Acteur acteur, string code, Guid version, CancellationToken annulation)
    {
        if (await context.ModelesAdaptes.SingleOrDefaultAsync(m => m.Code == code, annulation) is not { } adapte) return null;
        context.ExigerVersion(adapte, version);
        adapte.RetireLe = adapte.RetireLe is null ? horloge.AujourdhuiAParis() : null;
        return await context.EnregistrerAsync(new Operation(acteur, adapte.RetireLe is null ? "ProposerModele" : "RetirerModele"), annulation);
    }

    private void Ajouter(Acteur acteur, ModeleAdapte adapte, ModeleDeParcours modele)
    {
        adapte.Numero++;
        adapte.Intitule = modele.Intitule;
        context.VersionsDeModeles.Add(new VersionDeModele
        {
            ModeleId = adapte.Id,
            Numero = adapte.Numero,
            Le = horloge.AujourdhuiAParis(),
            Auteur = acteur.Nom,
            Contenu = CatalogueDesModeles.Ecrire(modele with { Code = adapte.Code, Version = adapte.Numero }),
        });
    }

    private async Task<string> CodeLibreAsync(string intitule, CancellationToken annulation)
    {
        var racine = Prefixe + TexteDeRecherche.Cle(intitule, CodeMaximum - Prefixe.Length);
        for (var numero = 1; ; numero++)
        {
            var code = numero == 1 ? racine : $"{racine}-{numero}";
            if (!catalogue.EstDuProduit(code) && !await context.ModelesAdaptes.AnyAsync(m => m.Code == code, annulation)) return code;
        }
    }
}
