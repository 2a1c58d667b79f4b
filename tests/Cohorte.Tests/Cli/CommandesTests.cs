using System.Text;
using Cohorte.Application.Documents;
using Cohorte.Tests.Pdf;

namespace Cohorte.Tests.Cli;

public sealed class CommandesTests(BaseDeDemonstration demonstration) : IDisposable
{
    private readonly string _dossier = Directory.CreateTempSubdirectory("cohorte-cli-").FullName;

    [Fact]
    public async Task Importe_les_lignes_justes_et_nomme_les_fautives()
    {
        await MigrerAsync();
        await File.WriteAllTextAsync(Path.Combine(_dossier, "c.csv"), "prenom,nom,dateNaissance\nZoé,Durand,1990-01-02\n,Sans,\nAl,Martin,1990-13-01\n");
        var (code, sortie, erreurs) = await Lancer("importer", "candidats", "c.csv", "--action", "AGRO-BZH", "--base", "sqlite:t.db");
        Assert.Equal(3, code);
        Assert.Contains("1 ligne(s) importée(s), 2 refusée(s).", sortie, StringComparison.Ordinal);
        Assert.Contains("ligne 3, colonne prenom", erreurs, StringComparison.Ordinal);
        Assert.Contains("ligne 4, colonne dateNaissance", erreurs, StringComparison.Ordinal);
        var (_, export, _) = await Lancer("exporter", "candidats", "--action", "AGRO-BZH", "--base", "sqlite:t.db");
        Assert.Contains("Zoé Durand", export, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nom,prenom,taille\nA,B,3\n", "Colonne inconnue : « taille »")]
    [InlineData("nom\nA\n", "La colonne « prenom » manque.")]
    [InlineData("nom,prenom,nom\nA,B,C\n", "est répétée")]
    [InlineData("", "Le fichier est vide")]
    public async Task Refuse_un_en_tete_inutilisable(string contenu, string message)
    {
        await MigrerAsync();
        await File.WriteAllTextAsync(Path.Combine(_dossier, "c.csv"), contenu);
        var (code, _, erreurs) = await Lancer("importer", "candidats", "c.csv", "--action", "AGRO-BZH", "--base", "sqlite:t.db");
        Assert.Equal(2, code);
        Assert.Contains(message, erreurs, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("calendrier", "{\"titre\":\"été\"}")]
    [InlineData("affecter", "{\"candidats\":[{\"id\":\"\\ud800\",\"voeux\":[]}],\"entreprises\":[]}")]
    [InlineData("regrouper", "{\"metiers\":[\"été\"]}")]
    public async Task Un_texte_de_planification_qui_ne_se_decode_pas_sort_en_2(string commande, string contenu)
    {
        await File.WriteAllBytesAsync(Path.Combine(_dossier, "p.json"), Encoding.Latin1.GetBytes(contenu));
        var (code, _, erreurs) = await Lancer(commande, "--entree", "p.json");
        Assert.Equal((2, "Ce n’est pas un document JSON lisible\u00A0: un texte n’est pas en UTF-8."), (code, erreurs.Trim()));
    }

    [Fact]
    public async Task Une_sauvegarde_se_restaure_et_un_autre_fichier_non()
    {
        await MigrerAsync();
        Assert.Equal(0, (await Lancer("sauvegarder", "s.db", "--base", "sqlite:t.db")).Code);
        Assert.Equal(2, (await Lancer("sauvegarder", "s.db", "--base", "sqlite:t.db")).Code);
        Assert.Equal(0, (await Lancer("restaurer", "s.db", "--base", "sqlite:u.db")).Code);
        Assert.Equal(1, (await Lancer("restaurer", "s.db", "--base", "sqlite:u.db")).Code);
        var (_, avant, _) = await Lancer("exporter", "candidats", "--action", "PAYSAGE-IDF-2022", "--base", "sqlite:t.db");
        var (_, apres, _) = await Lancer("exporter", "candidats", "--action", "PAYSAGE-IDF-2022", "--base", "sqlite:u.db");
        Assert.Equal(26, avant.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.Equal(avant, apres);
        await File.WriteAllTextAsync(Path.Combine(_dossier, "faux.db"), "ceci n’est pas une base");
        Assert.Equal(2, (await Lancer("restaurer", "faux.db", "--base", "sqlite:v.db")).Code);
        Assert.False(File.Exists(Path.Combine(_dossier, "v.db")));
    }

    [Fact]
    public async Task Une_sauvegarde_emporte_ses_cles_et_ne_se_restaure_pas_sans_elles()
    {
        await MigrerAsync();
        Assert.Contains("s.db.cles", (await Lancer("sauvegarder", "s.db", "--base", "sqlite:t.db")).Sortie, StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(_dossier, "s.db.cles")));
        var ailleurs = Directory.CreateDirectory(Path.Combine(_dossier, "ailleurs")).FullName;
        File.Copy(Path.Combine(_dossier, "s.db"), Path.Combine(ailleurs, "s.db"));
        var (code, _, erreurs) = await Lancer("restaurer", "ailleurs/s.db", "--base", "sqlite:ailleurs/u.db");
        Assert.Equal(2, code);
        Assert.Contains("Posez son fichier de clés «\u00A0s.db.cles\u00A0» à côté d’elle.", erreurs, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(ailleurs, "u.db")));

        File.Copy(Path.Combine(_dossier, "s.db.cles"), Path.Combine(ailleurs, "s.db.cles"));
        Assert.Equal(0, (await Lancer("restaurer", "ailleurs/s.db", "--base", "sqlite:ailleurs/u.db")).Code);
        Assert.Equal(await File.ReadAllTextAsync(Path.Combine(_dossier, "cohorte.cles")), await File.ReadAllTextAsync(Path.Combine(ailleurs, "cohorte.cles")));
        Assert.Equal(0, (await Lancer("migrer", "--base", "sqlite:ailleurs/u.db")).Code);

        File.Delete(Path.Combine(_dossier, "cohorte.cles"));
        (code, _, erreurs) = await Lancer("sauvegarder", "sans.db", "--base", "sqlite:t.db");
        Assert.Equal(2, code);
        Assert.Contains("son fichier de clés", erreurs, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_dossier, "sans.db")));
    }

    [Fact]
    public async Task Ecrit_les_documents_de_l_action_de_reference()
    {
        await MigrerAsync();
        foreach (var document in DocumentsDAction.Tous)
        {
            var fichier = document.Nom + document.Extension;
            var (code, _, erreurs) = await Lancer("document", document.Nom, "--action", "PAYSAGE-IDF-2022", "--sortie", fichier, "--base", "sqlite:t.db");
            Assert.True(code == 0, $"{fichier} : {erreurs}");
            var contenu = await File.ReadAllBytesAsync(Path.Combine(_dossier, fichier));
            if (document.Extension == ".pdf") OutilsPdf.Verifier(contenu);
        }

        var bilan = OutilsPdf.Texte(await File.ReadAllBytesAsync(Path.Combine(_dossier, "bilan.pdf")));
        foreach (var chiffre in (string[])["Contrats signés", "Abandons", "Heures du parcours", "301 h", "CDD de 6 mois"]) Assert.Contains(chiffre, bilan, StringComparison.Ordinal);
        Assert.Contains("Approuvé par le COPIL", bilan, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("migrer", "--base", "oups")]
    [InlineData("document", "bilan", "--action", "INCONNUE", "--sortie", "b.xlsx")]
    [InlineData("inconnu")]
    public async Task Une_mauvaise_entree_sort_en_2_sans_trace(params string[] arguments)
    {
        var (code, _, erreurs) = await Lancer(arguments);
        Assert.Equal(2, code);
        Assert.DoesNotContain("   at ", erreurs, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Les_fautes_de_commande_se_disent_en_francais()
    {
        Assert.Contains("non reconnu", (await Lancer("inconnu")).Erreurs, StringComparison.Ordinal);
        Assert.Contains("'candidats'", (await Lancer("exporter", "chats", "--action", "X")).Erreurs, StringComparison.Ordinal);
        Assert.DoesNotContain("required", (await Lancer("document")).Erreurs, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("bilan", "b.xlsx", "PK")]
    [InlineData("calendrier", "c.ics", "BEGIN:VCALENDAR")]
    public async Task Un_document_s_ecrit_dans_le_format_du_fichier(string nom, string fichier, string debut)
    {
        await MigrerAsync();
        Assert.Equal(0, (await Lancer("document", nom, "--action", "PAYSAGE-IDF-2022", "--sortie", fichier, "--base", "sqlite:t.db")).Code);
        Assert.StartsWith(debut, await File.ReadAllTextAsync(Path.Combine(_dossier, fichier)), StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_dossier, fichier + ".partiel")));
    }

    [Fact]
    public async Task Le_calendrier_ecrit_est_celui_qui_est_publie_demi_journee_par_demi_journee()
    {
        await MigrerAsync();
        foreach (var (fichier, debut) in new[] { ("c.pdf", "%PDF-"), ("c.xlsx", "PK") })
        {
            Assert.Equal(0, (await Lancer("document", "calendrier", "--action", "PAYSAGE-IDF-2022", "--sortie", fichier, "--base", "sqlite:t.db")).Code);
            Assert.StartsWith(debut, await File.ReadAllTextAsync(Path.Combine(_dossier, fichier)), StringComparison.Ordinal);
        }

        var agenda = (await Lancer("document", "calendrier", "--action", "PAYSAGE-IDF-2022", "--sortie", "-", "--base", "sqlite:t.db")).Sortie;
        // 43 days in centre (20 and 23) of two half-days each.
        Assert.Equal(86, agenda.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("SEQUENCE:1", agenda, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Une_action_sans_calendrier_publie_le_dit()
    {
        await MigrerAsync();
        var (code, _, erreurs) = await Lancer("document", "calendrier", "--action", "AGRO-BZH", "--sortie", "c.ics", "--base", "sqlite:t.db");
        Assert.Equal((1, "L’action AGRO-BZH n’a pas de calendrier publié. Publiez-en un depuis sa page « Calendrier »."), (code, erreurs.Trim()));
        Assert.False(File.Exists(Path.Combine(_dossier, "c.ics")));
    }

    public void Dispose() => Directory.Delete(_dossier, recursive: true);

    private Task<(int Code, string Sortie, string Erreurs)> Lancer(params string[] arguments) => LigneDeCommande.LancerAsync(_dossier, arguments);

    private Task MigrerAsync() => demonstration.CopierAsync(_dossier);
}
