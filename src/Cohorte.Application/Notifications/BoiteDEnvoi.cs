using Cohorte.Application.Persistance;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Notifications;

namespace Cohorte.Application.Notifications;

/// <summary>The outbox: a use case puts a mail in it with its own changes, and writes them together.</summary>
[CasDUsage]
public sealed class BoiteDEnvoi(CohorteDbContext context, TimeProvider horloge)
{
    /// <summary>Adds a mail to the pending changes; nothing is sent before they are written.</summary>
    public void Deposer(UsageCourriel usage, string destinataire, ContenuDeCourriel contenu, LienPersonnel lien)
    {
        var maintenant = horloge.MaintenantUtc();
        context.Courriels.Add(Courriel.Nouveau(usage, destinataire, contenu, lien, maintenant, MiseEnForme.Texte(contenu), MiseEnForme.Html(contenu)));
    }
}
