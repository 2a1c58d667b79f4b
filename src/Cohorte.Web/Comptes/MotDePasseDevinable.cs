using Cohorte.Application.Comptes;
using Cohorte.Domaine.Commun;
using Microsoft.AspNetCore.Identity;

namespace Cohorte.Web.Comptes;

/// <summary>Refuses a password that anybody who knows the person or the product would try: long is not enough.</summary>
internal sealed class MotDePasseDevinable : IPasswordValidator<Compte>
{
    private const int PartMinimale = 4;
    private static readonly string[] Banals = ["motdepasse", "password", "azerty", "qwerty", "cohorte", "123456"];

    public Task<IdentityResult> ValidateAsync(UserManager<Compte> manager, Compte user, string? password)
    {
        var plie = Plier(password ?? "");
        var siens = TexteDeRecherche.De(user.Nom).Split(' ').Append(Plier((user.Email ?? "").Split('@')[0]));
        var reste = siens.Where(m => m.Length >= PartMinimale).Concat(Banals).Aggregate(plie, (p, mot) => p.Replace(mot, "", StringComparison.Ordinal));
        return Task.FromResult(reste.Length >= PartMinimale + PartMinimale
            ? IdentityResult.Success
            : IdentityResult.Failed(new IdentityError { Code = "PasswordTropDevinable", Description = "Ce mot de passe se devine : il tient surtout de votre nom, de votre adresse ou de mots courants. Ajoutez-en d’autres." }));
    }

    private static string Plier(string texte) => TexteDeRecherche.De(texte).Replace(" ", "", StringComparison.Ordinal);
}
