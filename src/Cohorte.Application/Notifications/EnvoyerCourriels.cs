using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Cohorte.Application.Notifications;

/// <summary>Sends what is due in the outbox, one mail at a time: held under a lease, checked again, sent, noted. A sender that dies between sending and noting sends again, under the same Message-ID.</summary>
[CasDUsage]
public sealed class EnvoyerCourriels(CohorteDbContext context, IFacteur facteur, OptionsDeCourriel options, TimeProvider horloge)
{
    private static readonly TimeSpan Bail = TimeSpan.FromMinutes(5);
    private static readonly Acteur Produit = Acteur.Produit("Cohorte");

    /// <summary>Handles every mail that is due now. One whose outcome could not be noted stays due, and comes back when its lease ends.</summary>
    /// <returns>How many were handled, and noted as such.</returns>
    public async Task<int> PasserAsync(CancellationToken annulation)
    {
        var traites = 0;
        while (await PrendreAsync(annulation) is { } courriel)
        {
            await TraiterAsync(courriel, annulation);
            var note = await context.EnregistrerAsync(new Operation(Produit, "EnvoyerCourriel"), annulation);
            context.ChangeTracker.Clear();
            if (note.EstFait) traites++;
        }

        return traites;
    }

    /// <summary>Holds the oldest due mail; another sender that takes it first makes the write conflict, and the next one is tried.</summary>
    private async Task<Courriel?> PrendreAsync(CancellationToken annulation)
    {
        while (true)
        {
            var maintenant = horloge.MaintenantUtc();
            var courriel = await context.Courriels.Where(c => c.Etat == EtatCourriel.AEnvoyer && c.ProchainEssaiLe <= maintenant && (c.PrisJusquau == null || c.PrisJusquau <= maintenant)).OrderBy(c => c.ProchainEssaiLe).FirstOrDefaultAsync(annulation);
            if (courriel is null) return null;
            courriel.PrisJusquau = maintenant + Bail;
            if ((await context.EnregistrerAsync(new Operation(Produit, "PrendreCourriel"), annulation)).EstFait) return courriel;
            context.ChangeTracker.Clear();
        }
    }

    private async Task TraiterAsync(Courriel courriel, CancellationToken annulation)
    {
        if (courriel.Destinataire is null || courriel.Texte is null || await EstSansObjetAsync(courriel, annulation))
        {
            courriel.Abandonner(MotifAbandon.SansObjet);
            return;
        }

        if (!MailboxAddress.TryParse(courriel.Destinataire, out var destinataire))
        {
            courriel.NoterRefus("L’adresse du destinataire ne convient pas.");
            return;
        }

        var issue = await facteur.EnvoyerAsync(Message(courriel, destinataire), annulation);
        if (issue.EstPris) courriel.NoterEnvoi(horloge.MaintenantUtc(), facteur.GardeLeContenu);
        else if (issue.EstDefinitif) courriel.NoterRefus(issue.Erreur ?? "");
        else courriel.NoterEchec(issue.Erreur ?? "", horloge.MaintenantUtc());
    }

    /// <summary>The state is read again at sending: a link closed, expired or answered meanwhile needs no mail.</summary>
    private async Task<bool> EstSansObjetAsync(Courriel courriel, CancellationToken annulation)
    {
        if (courriel.LienId is not { } id) return false;
        var lien = await context.LiensPersonnels.AsNoTracking().SingleOrDefaultAsync(l => l.Id == id, annulation);
        return lien is null || !lien.EstValide(horloge.MaintenantUtc()) || lien.UtiliseLe is not null;
    }

    private MimeMessage Message(Courriel courriel, MailboxAddress destinataire)
    {
        var message = new MimeMessage { MessageId = courriel.MessageId, Subject = courriel.Objet, Date = new DateTimeOffset(courriel.CreeLe, TimeSpan.Zero) };
        message.From.Add(options.Expediteur);
        message.To.Add(destinataire);
        message.Headers.Add("Auto-Submitted", "auto-generated");
        message.Body = new BodyBuilder { TextBody = courriel.Texte, HtmlBody = courriel.Html }.ToMessageBody();
        return message;
    }
}
