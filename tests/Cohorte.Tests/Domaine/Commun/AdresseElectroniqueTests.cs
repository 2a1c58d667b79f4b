using Cohorte.Domaine.Commun;
using Cohorte.Web.Kit;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using MimeKit;

namespace Cohorte.Tests.Domaine.Commun;

public sealed class AdresseElectroniqueTests
{
    [Theory]
    [InlineData("nom@domaine.fr", true)]
    [InlineData("anne-marie.d'arc+cohorte@sous.domaine-long.coop", true)]
    [InlineData("nom@domaine.fr;", false)] // pasted from a mail program
    [InlineData("un@domaine.fr,deux@domaine.fr", false)]
    [InlineData("Nom <nom@domaine.fr>", false)]
    [InlineData("nom @domaine.fr", false)]
    [InlineData("prénom@domaine.fr", false)]
    [InlineData(".nom@domaine.fr", false)]
    [InlineData("nom..x@domaine.fr", false)]
    [InlineData("nom.@domaine.fr", false)]
    [InlineData("nom@domaine", false)]
    [InlineData("nom@domaine.fr.", false)]
    [InlineData("nom@-domaine.fr", false)]
    [InlineData("nom@dom_aine.fr", false)]
    [InlineData("nom@@domaine.fr", false)]
    [InlineData("@domaine.fr", false)]
    [InlineData("", false)]
    public void Une_adresse_est_ce_qu_un_serveur_accepte_partout_le_meme(string texte, bool convient)
    {
        Assert.Equal(convient, AdresseElectronique.Convient(texte));
        var etat = new ModelStateDictionary();
        Assert.Equal(convient ? texte : null, new LectureDeSaisie(etat).Courriel(texte, "Courriel"));
        Assert.Equal(convient || texte.Length == 0, etat.IsValid);
        if (convient) Assert.True(MailboxAddress.TryParse(texte, out _));
    }
}
