using System.Security.Cryptography;
using Cohorte.Application;
using Cohorte.Application.Persistance;
using Cohorte.Application.Persistance.Chiffrement;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Contrats.Description;
using Cohorte.Tests.Web;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Cohorte.Tests.Application.Persistance;

public sealed class ChiffrementTests(SiteDeTest site)
{
    private const string CleA = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";
    private const string CleB = "AQECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    [Fact]
    public async Task Une_colonne_sensible_ne_garde_aucun_texte_clair()
    {
        var action = await site.UneActionAsync();
        var personne = new Personne { Nom = "Chiffrée", Prenom = "Colonne" };
        var candidature = new Candidature { ActionId = action.Id, PersonneId = personne.Id, Categorie = CategoriePublic.MinimumSocialOuContratAide, Preuve = TypePreuve.AttestationMinimumSocial };
        var faits = new FaitsSensibles { PersonneId = personne.Id, Rqth = true, ProtectionInternationale = true, MinimumSocial = MinimumSocial.Aah, Nir = "294037512000522", TitreSejourExpireLe = new DateOnly(2027, 5, 31) };
        await site.EcrireAsync(personne, candidature, faits);
        var brut = await site.AvecBaseAsync(async c =>
        {
            var valeurs = await c.Database.SqlQuery<string>($"SELECT \"Categorie\" AS \"Value\" FROM \"Candidatures\" WHERE \"Id\" = {candidature.Id.Valeur}").ToListAsync();
            valeurs.AddRange(await c.Database.SqlQuery<string>($"""
                SELECT "Rqth" AS "Value" FROM "FaitsSensibles" WHERE "PersonneId" = {personne.Id.Valeur} UNION ALL
                SELECT "ProtectionInternationale" FROM "FaitsSensibles" WHERE "PersonneId" = {personne.Id.Valeur} UNION ALL
                SELECT "MinimumSocial" FROM "FaitsSensibles" WHERE "PersonneId" = {personne.Id.Valeur} UNION ALL
                SELECT "Nir" FROM "FaitsSensibles" WHERE "PersonneId" = {personne.Id.Valeur} UNION ALL
                SELECT "TitreSejourExpireLe" FROM "FaitsSensibles" WHERE "PersonneId" = {personne.Id.Valeur}
                """).ToListAsync());
            return valeurs;
        });
        Assert.Equal(6, brut.Count);
        Assert.All(brut, v => Assert.StartsWith("c1:", v, StringComparison.Ordinal));
        foreach (var clair in new[] { "Minimum", "True", "true", "Aah", "294037512000522", "2027" }) Assert.DoesNotContain(brut, v => Octets(v).Contains(clair, StringComparison.Ordinal));
        var lu = await site.AvecBaseAsync(c => c.FaitsSensibles.AsNoTracking().SingleAsync(f => f.PersonneId == personne.Id));
        Assert.Equal((true, true, MinimumSocial.Aah, "294037512000522", new DateOnly(2027, 5, 31)), (lu.Rqth!.Value, lu.ProtectionInternationale!.Value, lu.MinimumSocial!.Value, lu.Nir, lu.TitreSejourExpireLe!.Value));
        Assert.DoesNotContain(await site.AvecBaseAsync(c => c.Journal.Where(l => l.PersonneId == personne.Id.Valeur).Select(l => l.Changements).ToListAsync()), l => l.Contains("294037512000522", StringComparison.Ordinal) || l.Contains("Aah", StringComparison.Ordinal));
    }

    [Fact]
    public Task Toute_donnee_sensible_du_domaine_est_chiffree() => site.AvecBaseAsync(context =>
    {
        var sensibles = context.Model.GetEntityTypes().SelectMany(t => t.GetProperties()).Where(p => p.PropertyInfo?.IsDefined(typeof(DonneeSensibleAttribute), false) == true).ToList();
        Assert.True(sensibles.Count >= 7);
        Assert.All(sensibles, p => Assert.StartsWith("ColonneChiffree", p.GetValueConverter()!.GetType().Name, StringComparison.Ordinal));
        return Task.FromResult(0);
    });

    [Fact]
    public void Une_valeur_alteree_ou_deplacee_ne_se_lit_pas()
    {
        var trousseau = Trousseau.De([CleA]);
        var chiffre = trousseau.Chiffrer("A.B", "réfugié");
        Assert.Equal("réfugié", trousseau.Dechiffrer("A.B", chiffre));
        Assert.NotEqual(chiffre, trousseau.Chiffrer("A.B", "réfugié"));
        Assert.ThrowsAny<CryptographicException>(() => trousseau.Dechiffrer("A.C", chiffre));
        var alteree = chiffre[..^6] + (chiffre[^6] == 'A' ? 'B' : 'A') + chiffre[^5..];
        Assert.ThrowsAny<CryptographicException>(() => trousseau.Dechiffrer("A.B", alteree));
        Assert.ThrowsAny<CryptographicException>(() => Trousseau.De([CleB]).Dechiffrer("A.B", chiffre));
        Assert.Equal("réfugié", Trousseau.De([CleB, CleA]).Dechiffrer("A.B", chiffre));
    }

    [Theory]
    [InlineData("")]
    [InlineData("trop court")]
    [InlineData("AAECAw==")]
    public void Une_cle_qui_n_a_pas_trente_deux_octets_est_refusee(string cle) => Assert.Throws<FormatException>(() => Trousseau.De([cle]));

    [Fact]
    public async Task Une_base_en_clair_se_chiffre_puis_change_de_cle_et_sans_cle_ne_s_ouvre_pas()
    {
        await using var laBase = new BaseDeTest();
        await laBase.CreerAsync();
        var personne = new Personne { Nom = "Ancienne", Prenom = "Base" };
        await AvecAsync(laBase, [CleA], async context =>
        {
            context.AddRange(personne, new FaitsSensibles { PersonneId = personne.Id, Nir = "x" });
            await context.EnregistrerAsync(new Operation(Acteur.Produit("Test"), "PreparerTest"));
            await context.Database.ExecuteSqlAsync($"UPDATE \"FaitsSensibles\" SET \"Nir\" = '294037512000522'");
            await context.Database.ExecuteSqlAsync($"DELETE FROM \"ClesDeChiffrement\"");
        });
        var (deA, deB) = ($"c1:{Trousseau.De([CleA]).Active}:", $"c1:{Trousseau.De([CleB]).Active}:");
        await AvecAsync(laBase, [CleA], async context => Assert.StartsWith(deA, await BrutAsync(context), StringComparison.Ordinal));
        await AvecAsync(laBase, [CleB, CleA], async context =>
        {
            Assert.StartsWith(deB, await BrutAsync(context), StringComparison.Ordinal);
            Assert.Equal("294037512000522", (await context.FaitsSensibles.SingleAsync()).Nir);
        });
        await AvecAsync(laBase, [CleB], async context => Assert.Equal("294037512000522", (await context.FaitsSensibles.SingleAsync()).Nir));
        var refus = await Assert.ThrowsAsync<FormatException>(() => AvecAsync(laBase, [CleA], _ => Task.CompletedTask));
        Assert.Contains(Trousseau.De([CleB]).Active, refus.Message, StringComparison.Ordinal);
    }

    /// <summary>What is stored, as bytes: in base 64, three letters may meet by chance.</summary>
    private static string Octets(string valeur) => System.Text.Encoding.Latin1.GetString(Convert.FromBase64String(valeur.Split(':')[2]));

    private static Task<string> BrutAsync(CohorteDbContext context) => context.Database.SqlQuery<string>($"SELECT \"Nir\" AS \"Value\" FROM \"FaitsSensibles\"").SingleAsync();

    private static async Task AvecAsync(BaseDeTest laBase, string[] cles, Func<CohorteDbContext, Task> travail)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddCohorte(BaseDeDonnees.Lire(laBase.Designation), new ConfigurationBuilder().AddInMemoryCollection(cles.Select((c, i) => KeyValuePair.Create($"chiffrement:cles:{i}", (string?)c))).Build());
        services.AddIdentityCore<Cohorte.Application.Comptes.Compte>().AddEntityFrameworkStores<CohorteDbContext>();
        await using var fournisseur = services.BuildServiceProvider();
        await using var portee = fournisseur.CreateAsyncScope();
        await portee.ServiceProvider.GetRequiredService<Migrateur>().MigrerAsync();
        await travail(portee.ServiceProvider.GetRequiredService<CohorteDbContext>());
    }
}
