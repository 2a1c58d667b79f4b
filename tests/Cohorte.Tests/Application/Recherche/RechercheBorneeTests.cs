using Cohorte.Application.Recherche;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Entreprises;
using Cohorte.Domaine.Recherche;
using Cohorte.Tests.Web;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Application.Recherche;

/// <summary>Someone who sees every action searches a frequent word: what is read is bounded, and what is looked for is still found.</summary>
public sealed class RechercheBorneeTests(SiteDeTest site)
{
    private static readonly Acteur Gestionnaire = new(null, "Gestionnaire", Role.GestionnaireOpco);

    [Fact]
    public async Task Un_mot_frequent_ne_cache_ni_une_entreprise_ni_la_personne_aux_deux_noms_frequents()
    {
        var (prenom, nom) = (Unique(), Unique());
        var action = await site.UneActionAsync();
        var objets = new List<object>();
        for (var i = 0; i < 101; i++)
        {
            Orienter(objets, action, nom, "Alix");
            Orienter(objets, action, "Autre", prenom);
        }

        var cherchee = Orienter(objets, action, nom, prenom);
        var firme = new Entreprise { RaisonSociale = "Jardins " + nom };
        await site.EcrireAsync([.. objets, firme]);

        var (trouvees, tronque) = await ChercherAsync(nom);
        Assert.True(tronque);
        Assert.Contains(trouvees, r => r.Lien == $"/entreprises/{firme.Id}");
        foreach (var texte in new[] { $"{prenom} {nom}", $"{nom} {prenom}", $"{prenom[..5]} {nom}", $"{prenom} {nom[..4] + nom[5..]}" })
        {
            var (aDeux, _) = await ChercherAsync(texte);
            Assert.EndsWith($"/candidats/{cherchee.Id}", aDeux[0].Lien, StringComparison.Ordinal);
        }

        var (candidates, _) = await site.AvecServicesAsync(s => s.GetRequiredService<EntreesCandidates>().LireAsync([TexteDeRecherche.De(nom)], Enum.GetValues<GenreDeResultat>(), default));
        // 104 entries hold the word; 100 keys of it are read in the order of the index, and as many of its misspellings whose order the base chooses: the firm, the person searched and some of the hundred.
        Assert.InRange(candidates.Count, 100, 102);

        Task<(IReadOnlyList<ResultatDeRecherche> Resultats, bool Tronque)> ChercherAsync(string texte) => site.AvecServicesAsync(s => s.GetRequiredService<Rechercher>().ChercherAsync(Gestionnaire, texte, default));
    }

    [Fact]
    public async Task Une_firme_au_nom_et_a_l_adresse_les_plus_longs_s_enregistre_et_se_trouve()
    {
        var nom = Unique();
        var firme = new Entreprise { RaisonSociale = nom + " " + new string('a', 180), Commune = new string('b', 200), ContactNom = new string('c', 200) };
        await site.EcrireAsync(firme);
        var (trouvees, _) = await site.AvecServicesAsync(s => s.GetRequiredService<Rechercher>().ChercherAsync(Gestionnaire, nom, default));
        Assert.Equal($"/entreprises/{firme.Id}", Assert.Single(trouvees).Lien);
    }

    private static Candidature Orienter(List<object> objets, ActionCollective action, string nom, string prenom)
    {
        var personne = new Personne { Nom = nom, Prenom = prenom, Recherche = TexteDeRecherche.De(prenom, nom) };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, OrienteeLe = SiteDeTest.Aujourdhui };
        objets.AddRange([personne, candidature]);
        return candidature;
    }

    private static string Unique() => new string([.. Guid.CreateVersion7().ToString("N").Reverse().Take(9).Select(c => (char)('a' + (c <= '9' ? c - '0' : c - 'a' + 10)))]) + "zq";
}
