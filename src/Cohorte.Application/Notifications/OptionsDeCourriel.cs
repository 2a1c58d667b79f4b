using System.Globalization;
using MailKit.Security;
using Microsoft.Extensions.Configuration;
using MimeKit;

namespace Cohorte.Application.Notifications;

/// <summary>The mail server, from the settings « courriel:serveur », « port », « securite » (aucune, starttls, tls), « utilisateur », « motDePasse », « expediteur ».</summary>
/// <param name="Serveur">Host; <c>null</c> when none is set: mails then stay readable in the application, and go nowhere.</param>
/// <param name="Port">Port.</param>
/// <param name="Securite">How the connection is protected.</param>
/// <param name="Utilisateur">Account on the server.</param>
/// <param name="MotDePasse">Its password.</param>
/// <param name="Expediteur">Sender of the mails.</param>
public sealed record OptionsDeCourriel(string? Serveur, int Port, SecureSocketOptions Securite, string? Utilisateur, string? MotDePasse, MailboxAddress Expediteur)
{
    /// <summary>Longest try, server silent.</summary>
    public TimeSpan DelaiMaximal { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Reads the settings.</summary>
    /// <exception cref="FormatException">A setting makes no sense.</exception>
    public static OptionsDeCourriel Lire(IConfiguration configuration)
    {
        var section = configuration.GetSection("courriel");
        var securite = (section["securite"] ?? "starttls") switch
        {
            "aucune" => SecureSocketOptions.None,
            "starttls" => SecureSocketOptions.StartTls,
            "tls" => SecureSocketOptions.SslOnConnect,
            var autre => throw new FormatException($"courriel:securite vaut « {autre} » ; écrivez aucune, starttls ou tls."),
        };
        if (!int.TryParse(section["port"] ?? "587", NumberStyles.None, CultureInfo.InvariantCulture, out var port) || port is < 1 or > 65_535) throw new FormatException("courriel:port est un nombre de 1 à 65535.");
        if (!MailboxAddress.TryParse(section["expediteur"] ?? "Cohorte <ne-pas-repondre@cohorte.invalid>", out var expediteur)) throw new FormatException("courriel:expediteur est une adresse, par exemple « Cohorte <cohorte@domaine.fr> ».");
        return new OptionsDeCourriel(section["serveur"], port, securite, section["utilisateur"], section["motDePasse"], expediteur);
    }
}

/// <summary>The address under which people reach the product, for the links of mails; never read from a request, whose Host anybody can forge.</summary>
/// <param name="Lire">Gives it.</param>
public sealed record AdresseDuSite(Func<Uri> Lire)
{
    /// <summary>Full address of a path.</summary>
    public Uri De(string chemin) => new(Lire(), chemin);
}
