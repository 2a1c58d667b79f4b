using Cohorte.Application.Besoins;
using Cohorte.Application.Candidats;
using Cohorte.Application.Comptes;
using Cohorte.Application.Notifications;
using Cohorte.Domaine.Notifications;
using Cohorte.Tests.Architecture;

namespace Cohorte.Tests.Web.Notifications;

/// <summary>Every mail as it leaves, in text and in HTML, against a kept file. COHORTE_REFAIRE=1 rewrites the files, to be read before they are committed.</summary>
public sealed class GabaritsTests
{
    private static readonly Uri Adresse = new("https://cohorte.exemple/lien/JETON");

    private static readonly Dictionary<string, ContenuDeCourriel> Gabarits = new()
    {
        ["invitation"] = CourrielsDeCompte.Invitation("Zoé Lefèvre", "Alix Martin", Adresse),
        ["mot-de-passe"] = CourrielsDeCompte.MotDePasse("Zoé Lefèvre", Adresse),
        ["lien-candidat"] = CourrielsDeCandidat.Lien("Sam", "Ouvriers <paysagistes> & co", Adresse),
        ["trois-questions"] = CourrielsAuxEntreprises.TroisQuestions(null, "Jardins d’Élise", "Paysage 2027", "Alix Martin", Adresse),
        ["avis-demande"] = CourrielsAuxEntreprises.AvisDemande("Élise Petit", "Jardins d’Élise", "Paysage 2027", "Alix Martin", Adresse),
    };

    public static TheoryData<string> Noms => [.. Gabarits.Keys];

    [Theory]
    [MemberData(nameof(Noms))]
    public void Le_courriel_est_celui_que_l_on_a_relu(string nom)
    {
        Comparer($"{nom}.txt", MiseEnForme.Texte(Gabarits[nom]));
        Comparer($"{nom}.html", MiseEnForme.Html(Gabarits[nom]));
    }

    [Theory]
    [MemberData(nameof(Noms))]
    public async Task Le_html_est_lisible_par_tous(string nom)
    {
        var document = await AngleSharp.BrowsingContextExtensions.OpenAsync(AngleSharp.BrowsingContext.New(), r => r.Content(MiseEnForme.Html(Gabarits[nom])));
        Assert.Equal("fr", document.DocumentElement.GetAttribute("lang"));
        Assert.NotEqual("", document.Title);
        Assert.Equal("https://cohorte.exemple/lien/JETON", Assert.Single(document.QuerySelectorAll("a")).GetAttribute("href"));
        Assert.Empty(document.QuerySelectorAll("img, script, table, [style*=\"display:none\"]"));
    }

    private static void Comparer(string fichier, string obtenu)
    {
        var chemin = Path.Combine(CouchesTests.Racine(), "tests", "Cohorte.Tests", "Web", "Notifications", "Gabarits", fichier);
        if (Environment.GetEnvironmentVariable("COHORTE_REFAIRE") == "1") File.WriteAllText(chemin, obtenu);
        Assert.Equal(File.ReadAllText(chemin), obtenu);
    }
}
