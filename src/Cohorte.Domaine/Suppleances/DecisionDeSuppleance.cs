using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Suppleances;

/// <summary>Somebody who may be absent or stand in.</summary>
/// <param name="Id">Account.</param>
/// <param name="Nom">Name shown.</param>
/// <param name="Role">Role.</param>
public sealed record Collegue(Guid Id, string Nom, Role Role);

/// <summary>Whether a stand-in can be declared; pure.</summary>
public static class DecisionDeSuppleance
{
    /// <summary>Longest stand-in, in days: beyond, the actions are better given to somebody.</summary>
    public const int JoursMaximum = 366;

    /// <summary>Whether an actor may say who is absent: oneself, or anybody for those who run the teams.</summary>
    public static bool PeutDeclarerPour(Acteur acteur, Guid absent) => acteur.CompteId == absent || acteur.Role is Role.DirectionOpco or Role.Administrateur;

    /// <summary>Every reason to refuse, each at its field.</summary>
    /// <param name="acteur">Who declares.</param>
    /// <param name="absent">Who is away.</param>
    /// <param name="suppleant">Who acts.</param>
    /// <param name="du">First day.</param>
    /// <param name="au">Last day.</param>
    /// <param name="existantes">Stand-ins already declared.</param>
    /// <param name="aujourdhui">Civil date in Paris.</param>
    public static IReadOnlyList<Refus> Verifier(Acteur acteur, Collegue absent, Collegue suppleant, DateOnly du, DateOnly au, IReadOnlyList<Suppleance> existantes, DateOnly aujourdhui)
    {
        var refus = new List<Refus>();
        if (!PeutDeclarerPour(acteur, absent.Id)) refus.Add(new("suppleance.droit", "Vous déclarez votre propre absence ; celle d’un collègue, c’est à sa direction de le faire.", "AbsentId"));
        if (absent.Id == suppleant.Id) refus.Add(new("suppleance.soi", "Choisissez quelqu’un d’autre que la personne absente.", "SuppleantId"));
        if (absent.Role != Role.ConseillerOpco) refus.Add(new("suppleance.absent", "Seul un conseiller OPCO se fait remplacer : les autres rôles voient déjà les mêmes actions.", "AbsentId"));
        if (suppleant.Role != Role.ConseillerOpco) refus.Add(new("suppleance.role", "Un conseiller OPCO est remplacé par un conseiller OPCO.", "SuppleantId"));
        if (au < du) refus.Add(new("suppleance.dates", "Le dernier jour précède le premier.", "Au"));
        else if (au < aujourdhui) refus.Add(new("suppleance.passee", "Cette période est passée.", "Au"));
        else if (au.DayNumber - du.DayNumber >= JoursMaximum) refus.Add(new("suppleance.longue", "Une suppléance dure un an au plus. Au-delà, rattachez les actions à un autre conseiller.", "Au"));
        if (existantes.FirstOrDefault(s => s.AbsentId == absent.Id && s.SuppleantId == suppleant.Id && s.Du <= au && du <= s.Au) is { } deja)
        {
            refus.Add(new("suppleance.doublon", $"Cette personne est déjà suppléante du {Ecriture.DateCourte(deja.Du)} au {Ecriture.DateCourte(deja.Au)}.", "SuppleantId"));
        }

        return refus;
    }
}
