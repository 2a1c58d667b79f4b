using System.Globalization;
using MimeKit;

namespace Cohorte.Application.Echanges;

/// <summary>A message as a draft file that a mail program opens ready to send: it leaves from the adviser's own mailbox.</summary>
public static class FichierEml
{
    private const string Brouillon = "X-Unsent";

    /// <summary>Writes the draft: unsent mark, UTF-8 subject and body, no sender nor date, which the mail program sets.</summary>
    /// <param name="destinataire">Address written to; <c>null</c> leaves it to the adviser.</param>
    /// <param name="nom">Name of the recipient.</param>
    /// <param name="objet">Subject.</param>
    /// <param name="texte">Body, plain text.</param>
    public static byte[] Ecrire(string? destinataire, string? nom, string objet, string texte)
    {
        var message = new MimeMessage();
        message.Headers.Clear();
        message.Headers.Add(Brouillon, "1");
        if (destinataire is not null && MailboxAddress.TryParse(destinataire, out var adresse)) message.To.Add(new MailboxAddress(nom ?? "", adresse.Address));
        message.Subject = objet.ReplaceLineEndings(" ");
        message.Body = new TextPart("plain") { Text = texte.ReplaceLineEndings("\r\n") };
        var format = FormatOptions.Default.Clone();
        format.NewLineFormat = NewLineFormat.Dos;
        using var flux = new MemoryStream();
        message.WriteTo(format, flux);
        return flux.ToArray();
    }

    /// <summary>A short file name made from the subject.</summary>
    public static string Nom(string objet) =>
        string.Create(CultureInfo.InvariantCulture, $"{Domaine.Commun.TexteDeRecherche.De(objet) switch { "" => "message", var t => t[..Math.Min(60, t.Length)].Trim().Replace(' ', '-') }}.eml");
}
