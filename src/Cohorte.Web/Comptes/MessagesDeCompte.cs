using Microsoft.AspNetCore.Identity;

namespace Cohorte.Web.Comptes;

/// <summary>French wording of the refusals of Identity.</summary>
internal sealed class MessagesDeCompte : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Erreur(nameof(PasswordTooShort), $"Le mot de passe compte au moins {length} caractères ; une phrase est un bon choix.");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Erreur(nameof(PasswordRequiresUniqueChars), $"Le mot de passe contient au moins {uniqueChars} caractères différents.");

    public override IdentityError DuplicateEmail(string email) => Erreur(nameof(DuplicateEmail), "Un compte existe déjà avec cette adresse.");

    public override IdentityError DuplicateUserName(string userName) => Erreur(nameof(DuplicateUserName), "Un compte existe déjà avec cette adresse.");

    public override IdentityError InvalidEmail(string? email) => Erreur(nameof(InvalidEmail), "Cette adresse électronique n’est pas valable.");

    public override IdentityError InvalidUserName(string? userName) => Erreur(nameof(InvalidUserName), "Cette adresse électronique n’est pas valable.");

    public override IdentityError InvalidToken() => Erreur(nameof(InvalidToken), "Ce lien n’est plus valable.");

    public override IdentityError DefaultError() => Erreur(nameof(DefaultError), "L’opération n’a pas abouti.");

    private static IdentityError Erreur(string code, string message) => new() { Code = code, Description = message };
}
