using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Entreprises;

namespace Cohorte.Domaine.Comptes;

/// <summary>A personal link: a random 256-bit token, kept only as a digest, expiring, revocable, for a single purpose.</summary>
public sealed class LienPersonnel : Entite, IRattachable
{
    /// <summary>Wrong answers after which the link closes.</summary>
    public const int EssaisMaximum = 5;

    /// <summary>Identifier.</summary>
    public Id<LienPersonnel> Id { get; init; } = Id<LienPersonnel>.Nouveau();

    /// <summary>The action, for a candidate or a firm.</summary>
    public Id<ActionCollective>? ActionId { get; init; }

    /// <summary>The candidate it was made for.</summary>
    public Id<Personne>? PersonneId { get; init; }

    /// <summary>The firm it was made for.</summary>
    public Id<Entreprise>? EntrepriseId { get; init; }

    /// <summary>The account it was made for.</summary>
    public Guid? CompteId { get; init; }

    /// <summary>The one page it opens.</summary>
    public UsageLien Usage { get; init; }

    /// <summary>SHA-256 of the token, in hexadecimal.</summary>
    public required string Empreinte { get; init; }

    /// <summary>Account that made it; <c>null</c> for the product.</summary>
    public Guid? CreePar { get; init; }

    /// <summary>Instant of creation, UTC.</summary>
    public DateTime CreeLe { get; init; }

    /// <summary>Instant of expiry, UTC.</summary>
    public DateTime ExpireLe { get; init; }

    /// <summary>Instant of revocation, UTC.</summary>
    public DateTime? RevoqueLe { get; set; }

    /// <summary>Instant a first device was admitted, UTC; another one then has to prove whose link it is.</summary>
    public DateTime? OuvertLe { get; private set; }

    /// <summary>Instant its purpose was served, UTC: a password chosen, an answer given.</summary>
    public DateTime? UtiliseLe { get; set; }

    /// <summary>Wrong answers given by other devices.</summary>
    public int EssaisManques { get; private set; }

    /// <summary>Whether it serves once.</summary>
    public bool EstAUsageUnique => Usage is UsageLien.Invitation or UsageLien.MotDePasse;

    /// <summary>Whether it opens at an instant.</summary>
    public bool EstValide(DateTime maintenantUtc) => RevoqueLe is null && maintenantUtc < ExpireLe && !(EstAUsageUnique && UtiliseLe is not null);

    /// <summary>Whether another device must prove whose link it is: a link to a person's file that was opened already.</summary>
    public bool DemandeUnePreuve => Usage == UsageLien.DossierCandidat && OuvertLe is not null;

    /// <summary>Admits a device: the first one at once, another one if it knows the person's birth date; too many wrong answers close the link.</summary>
    /// <param name="naissance">The person's birth date, when it is known.</param>
    /// <param name="saisie">The birth date given.</param>
    /// <param name="maintenantUtc">Now.</param>
    public Resultat Admettre(DateOnly? naissance, DateOnly? saisie, DateTime maintenantUtc)
    {
        if (!EstValide(maintenantUtc)) return Resultat.Refuse("lien.ferme", "Ce lien n’est plus valable.");
        if (!DemandeUnePreuve)
        {
            OuvertLe ??= maintenantUtc;
            return Resultat.Fait;
        }

        if (naissance is null) return Resultat.Refuse("lien.appareil", "Ce lien a déjà été ouvert sur un autre appareil. Demandez-en un nouveau.");
        if (saisie is null) return Resultat.Refuse("lien.preuve", "Donnez votre date de naissance.", "Naissance");
        if (saisie == naissance)
        {
            EssaisManques = 0;
            return Resultat.Fait;
        }

        EssaisManques++;
        if (EssaisManques < EssaisMaximum) return Resultat.Refuse("lien.preuve", "Cette date ne correspond pas à ce lien.", "Naissance");
        RevoqueLe = maintenantUtc;
        return Resultat.Refuse("lien.ferme", "Trop d’essais : ce lien est fermé. Demandez-en un nouveau.");
    }
}
