using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats.Description;
using Microsoft.EntityFrameworkCore;

namespace Cohorte.Application.Candidats;

/// <summary>What is said of a person's sensitive facts; values already parsed.</summary>
public sealed record DonneesSensibles(bool? Rqth, bool? ProtectionInternationale, MinimumSocial? MinimumSocial, Nir? Nir, bool? TitreNecessaire, DateOnly? TitreSejourExpireLe);

/// <summary>Notes the sensitive facts of a person of the action.</summary>
[CasDUsage]
public sealed class NoterFaitsSensibles(CohorteDbContext context)
{
    /// <summary>Notes them; <c>null</c> when the visitor may not. A version is needed when facts were already noted: they were displayed before.</summary>
    public async Task<Resultat?> ExecuterAsync(Acteur acteur, Id<ActionCollective> actionId, Id<Candidature> id, Guid version, DonneesSensibles donnees, CancellationToken annulation)
    {
        if (acteur.Role != Role.ConseillerOpco) return null;
        if (donnees is { TitreNecessaire: false, TitreSejourExpireLe: not null }) return Resultat.Refuse("faits-sensibles.titre", "Vous dites qu’aucun titre n’est nécessaire, et vous en donnez la fin : gardez une seule réponse.", nameof(FaitsSensibles.TitreSejourExpireLe));
        if (await context.Candidatures.AsNoTracking().SingleOrDefaultAsync(c => c.ActionId == actionId && c.Id == id, annulation) is not { } candidature) return null;
        var faits = await context.FaitsSensibles.SingleOrDefaultAsync(f => f.PersonneId == candidature.PersonneId, annulation);
        if (faits is null)
        {
            faits = new FaitsSensibles { PersonneId = candidature.PersonneId };
            context.FaitsSensibles.Add(faits);
        }
        else
        {
            context.ExigerVersion(faits, version);
        }

        (faits.Rqth, faits.ProtectionInternationale, faits.MinimumSocial, faits.Nir, faits.TitreNecessaire, faits.TitreSejourExpireLe) = (donnees.Rqth, donnees.ProtectionInternationale, donnees.MinimumSocial, donnees.Nir?.Numero, donnees.TitreNecessaire ?? (donnees.TitreSejourExpireLe is null ? null : true), donnees.TitreSejourExpireLe);
        return await context.EnregistrerAsync(new Operation(acteur, "NoterFaitsSensibles"), annulation);
    }
}
