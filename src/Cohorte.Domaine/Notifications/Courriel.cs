using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Notifications;

/// <summary>A mail of the outbox, written in the same transaction as the change that causes it, sent afterwards; its content is encrypted while it waits and removed once it is sent.</summary>
public sealed class Courriel : Entite, IRattachable
{
    /// <summary>Identifier; the stable Message-ID is made from it, so that a mail sent twice is recognised.</summary>
    public Id<Courriel> Id { get; init; } = Id<Courriel>.Nouveau();

    /// <summary>State.</summary>
    public EtatCourriel Etat { get; private set; } = EtatCourriel.AEnvoyer;

    /// <summary>What it is for.</summary>
    public UsageCourriel Usage { get; init; }

    /// <summary>Address written to.</summary>
    [DonneeSensible]
    public string? Destinataire { get; set; }

    /// <summary>Subject.</summary>
    public required string Objet { get; init; }

    /// <summary>Body as plain text.</summary>
    [DonneeSensible]
    public string? Texte { get; set; }

    /// <summary>Body as HTML.</summary>
    [DonneeSensible]
    public string? Html { get; set; }

    /// <summary>Instant it was written, UTC.</summary>
    public DateTime CreeLe { get; init; }

    /// <summary>Instant of the next try, UTC.</summary>
    public DateTime ProchainEssaiLe { get; private set; }

    /// <summary>Until when a sender holds it, UTC; a sender that dies lets go then.</summary>
    public DateTime? PrisJusquau { get; set; }

    /// <summary>Tries so far.</summary>
    public int Essais { get; private set; }

    /// <summary>What the last try met.</summary>
    [DonneeSensible]
    public string? DerniereErreur { get; private set; }

    /// <summary>Instant it was sent, UTC.</summary>
    public DateTime? EnvoyeLe { get; private set; }

    /// <summary>Why it was given up.</summary>
    public MotifAbandon? Motif { get; private set; }

    /// <summary>The link it carries; a closed link makes the mail pointless.</summary>
    public Id<LienPersonnel>? LienId { get; init; }

    /// <summary>The action it is about.</summary>
    public Id<ActionCollective>? ActionId { get; init; }

    /// <summary>The person it is about.</summary>
    public Id<Personne>? PersonneId { get; init; }

    /// <summary>Message-ID, the same at each try.</summary>
    public string MessageId => $"{Id.Valeur:N}@cohorte.invalid";

    /// <summary>A new mail, due at once.</summary>
    public static Courriel Nouveau(UsageCourriel usage, string destinataire, ContenuDeCourriel contenu, LienPersonnel lien, DateTime maintenantUtc, string texte, string html) => new()
    {
        Usage = usage,
        Destinataire = destinataire,
        Objet = contenu.Objet,
        Texte = texte,
        Html = html,
        LienId = lien.Id,
        ActionId = lien.ActionId,
        PersonneId = lien.PersonneId,
        CreeLe = maintenantUtc,
        ProchainEssaiLe = maintenantUtc,
    };

    /// <summary>The server took it.</summary>
    /// <param name="maintenantUtc">Now.</param>
    /// <param name="garder">Whether the content stays readable, in a demonstration.</param>
    public void NoterEnvoi(DateTime maintenantUtc, bool garder)
    {
        Passer("Envoyer");
        (EnvoyeLe, PrisJusquau, DerniereErreur) = (maintenantUtc, null, null);
        Essais++;
        if (!garder) (Texte, Html) = (null, null);
    }

    /// <summary>A try failed: another comes later, or none.</summary>
    public void NoterEchec(string erreur, DateTime maintenantUtc)
    {
        Essais++;
        (DerniereErreur, PrisJusquau) = (erreur, null);
        if (ReprisesDEnvoi.Apres(Essais) is { } delai) ProchainEssaiLe = maintenantUtc + delai;
        else Abandonner(MotifAbandon.EssaisEpuises);
    }

    /// <summary>The recipient's server refused it for good.</summary>
    public void NoterRefus(string erreur)
    {
        Essais++;
        DerniereErreur = erreur;
        Abandonner(MotifAbandon.Refuse);
    }

    /// <summary>Gives it up.</summary>
    public void Abandonner(MotifAbandon motif)
    {
        Passer("Abandonner");
        (Motif, PrisJusquau) = (motif, null);
    }

    /// <summary>Forgets to whom it was written and what it said.</summary>
    public void Effacer() => (Destinataire, Texte, Html, DerniereErreur) = (null, null, null, null);

    /// <summary>Puts a dead letter back in the outbox.</summary>
    public Resultat Relancer(Role role, DateTime maintenantUtc)
    {
        var suite = TransitionsCourriel.Table.Appliquer(Etat, "Relancer", role);
        if (!suite.EstFait) return Resultat.Refuse(suite.Refus);
        if (Motif == MotifAbandon.SansObjet) return Resultat.Refuse("courriel.sans-objet", "Ce courriel n’a plus d’objet : ce dont il parlait est terminé.");
        (Etat, Motif, Essais, ProchainEssaiLe) = (suite.Valeur, null, 0, maintenantUtc);
        return Resultat.Fait;
    }

    /// <summary>The product sends and gives up in the name of the installation.</summary>
    private void Passer(string transition) => Etat = TransitionsCourriel.Table.Appliquer(Etat, transition, Role.Administrateur).Valeur;
}
