using Cohorte.Pdf;

namespace Cohorte.Tests.Pdf;

public sealed class DocumentPdfTests
{
    private static readonly DateTimeOffset Le = new(2022, 2, 14, 9, 30, 0, TimeSpan.FromHours(1));
    private static readonly byte[] Complet = ToutCeQuiSEcrit().Ecrire();

    [Fact]
    public void La_syntaxe_tient() => Assert.Contains("No syntax or stream encoding errors found", OutilsPdf.Verifier(Complet), StringComparison.Ordinal);

    [Fact]
    public void Les_memes_faits_donnent_les_memes_octets() => Assert.Equal(Complet, ToutCeQuiSEcrit().Ecrire());

    [Fact]
    public void Les_proprietes_disent_titre_date_et_balisage()
    {
        var proprietes = OutilsPdf.Proprietes(Complet);
        Assert.Matches(@"Title:\s+Bilan d’essai", proprietes);
        Assert.Matches(@"Tagged:\s+yes", proprietes);
        Assert.Matches(@"Page size:\s+595.28 x 841.89 pts \(A4\)", proprietes);
        Assert.Matches(@"PDF version:\s+1.7", proprietes);
        var clair = OutilsPdf.EnClair(Complet);
        Assert.Contains("(D:20220214093000+01'00')", clair, StringComparison.Ordinal);
        Assert.Contains("<pdfuaid:part>1</pdfuaid:part>", clair, StringComparison.Ordinal);
        Assert.Contains("/DisplayDocTitle true", clair, StringComparison.Ordinal);
    }

    [Fact]
    public void Les_polices_sont_incluses_reduites_et_lisibles()
    {
        var polices = OutilsPdf.Polices(Complet).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(3, polices.Length);
        Assert.All(polices, p => Assert.Matches(@"^[A-Z]{6}\+DejaVu\S+\s+CID TrueType\s+Identity-H\s+yes yes yes", p));
        Assert.InRange(Complet.Length, 10_000, 90_000);
    }

    [Fact]
    public void L_arbre_dit_titres_listes_tableaux_figures_et_liens()
    {
        var structure = OutilsPdf.Structure(Complet);
        Assert.Contains("H1 (block)", structure, StringComparison.Ordinal);
        Assert.Contains("\"Bilan d’essai\"", structure, StringComparison.Ordinal);
        foreach (var type in (string[])["H2 (block)", "H3 (block)", "LI (block)", "LBody (block)", "Table (block)", "THead", "TBody", "TFoot", "Caption", "Figure"]) Assert.Contains(type, structure, StringComparison.Ordinal);
        Assert.Contains("Link (inline)", structure, StringComparison.Ordinal);
        var clair = OutilsPdf.EnClair(Complet);
        Assert.Contains("/Scope /Column", clair, StringComparison.Ordinal);
        Assert.Contains("/Scope /Row", clair, StringComparison.Ordinal);
        Assert.Contains("/Headers [", clair, StringComparison.Ordinal);
        Assert.Contains("https://www.legifrance.gouv.fr/loda/id/JORFTEXT000042239734", OutilsPdf.Liens(Complet), StringComparison.Ordinal);
    }

    [Fact]
    public void Le_texte_se_relit_avec_ses_espaces_et_ses_accents()
    {
        var texte = OutilsPdf.Texte(Complet);
        Assert.Contains("1 603,12 €", texte, StringComparison.Ordinal);
        Assert.Matches("<[0-9A-F]{4}> <202F>", OutilsPdf.EnClair(Complet));
        Assert.Contains("Œuvre, garçon, naïf, Kyïv, Łódź, Ελλάδα", texte, StringComparison.Ordinal);
        Assert.Contains("page 1 sur ", texte, StringComparison.Ordinal);
    }

    [Fact]
    public void L_en_tete_d_un_tableau_revient_a_chaque_page_sans_se_relire()
    {
        var lignes = Enumerable.Range(1, 120).Select(i => new Ligne([$"Ligne {i}", "texte", $"{i},00"])).ToList();
        var pdf = new DocumentPdf("Long", Le, [new Titre(1, "Long"), new Table("Cent vingt lignes", [new Colonne("Nom"), new Colonne("Sens"), new Colonne("Euros", Alignement.Droite)], lignes)]).Ecrire();
        var pages = OutilsPdf.Texte(pdf).TrimEnd('\f').Split('\f');
        Assert.InRange(pages.Length, 3, 5);
        Assert.All(pages, p => Assert.Contains("Euros", p, StringComparison.Ordinal));
        Assert.Equal(120, pages.Sum(p => p.Split("Ligne ").Length - 1));
        Assert.Single(OutilsPdf.Structure(pdf).Split('\n'), l => l.Contains("\"Euros\"", StringComparison.Ordinal));
        OutilsPdf.Verifier(pdf);
    }

    [Fact]
    public void Une_cellule_plus_haute_que_la_page_se_coupe_sans_rien_perdre()
    {
        var mots = string.Join(' ', Enumerable.Range(1, 4000).Select(i => $"mot{i}"));
        var pdf = new DocumentPdf("Haut", Le, [new Titre(1, "Haut"), new Table(null, [new Colonne("A"), new Colonne("B")], [new Ligne(["clé", mots])])]).Ecrire();
        OutilsPdf.Verifier(pdf);
        Assert.Equal(4000, OutilsPdf.Texte(pdf).Split("mot").Length - 1);
    }

    [Fact]
    public void Un_mot_plus_large_que_la_page_se_coupe_et_un_document_vide_s_ecrit()
    {
        OutilsPdf.Verifier(new DocumentPdf("Vide", Le, []).Ecrire());
        var pdf = new DocumentPdf("Mot", Le, [new Titre(1, "Mot"), new Paragraphe(new string('m', 500))]).Ecrire();
        Assert.Equal(500, OutilsPdf.Texte(pdf).Count(c => c == 'm'));
    }

    [Fact]
    public void L_identifiant_d_accessibilite_ne_s_ecrit_pas_quand_la_structure_ne_tient_pas()
    {
        Bloc[][] fautifs =
        [
            [new Titre(1, "A"), new Titre(3, "Un niveau sauté")],
            [new Titre(1, "A"), new Paragraphe("漢字 sans glyphe")],
            [new Titre(1, "A"), new Figure(10, 10, "", d => d.Rectangle(0, 0, 10, 10, Charte.Vert))],
            [new Titre(1, "A"), new Paragraphe("")],
        ];
        Assert.All(fautifs, blocs => Assert.DoesNotContain("pdfuaid:part>1", OutilsPdf.EnClair(new DocumentPdf("Fautif", Le, blocs).Ecrire()), StringComparison.Ordinal));
    }

    /// <summary>Every kind of block, on more than a page.</summary>
    internal static DocumentPdf ToutCeQuiSEcrit() => new("Bilan d’essai", Le,
    [
        new Paragraphe("PAYSAGE-IDF-2022", StyleDeParagraphe.Folio),
        new Titre(1, "Bilan d’essai"),
        new Paragraphe("Calculé à cet instant depuis les dossiers\u202F; il se fige quand le COPIL l’approuve.", StyleDeParagraphe.Chapo),
        new Chiffres([new Chiffre("Ce que le contrat coûte", "13\u202F740,10\u00A0€", "sur 8 mois"), new Chiffre("Ce que la personne gagne", "10\u202F341,20\u00A0€", "net avant impôt"), new Chiffre("Ce que vous recevez", "6\u202F333,33\u00A0€")]),
        new Titre(2, "Aides"),
        new Paragraphe((Texte)"Le texte est le " + Texte.Lien("décret n° 2020-1084 du 24 août 2020 relatif à l’aide aux employeurs qui recrutent en contrat de professionnalisation", "https://www.legifrance.gouv.fr/loda/id/JORFTEXT000042239734") + ", en vigueur le " + Texte.Gras("7 février 2022") + "."),
        new Titre(3, "Conditions"),
        new Liste(["moins de 30 ans\u202F;", "contrat signé avant le 31 décembre 2022\u202F;", "Œuvre, garçon, naïf, Kyïv, Łódź, Ελλάδα."]),
        new Liste(["d’abord", "ensuite"], Numerotee: true),
        new Encadre([Texte.Gras("Le SMIC change deux fois.") + " 1\u202F603,12\u00A0€ en février, 1\u202F645,58\u00A0€ en mai, 1\u202F678,95\u00A0€ en août 2022.", "Second paragraphe."]),
        new Titre(2, "Mois par mois"),
        new Figure(720, 240, "Trois barres : février 903 €, mars 1 686 €, avril 1 686 €.", d =>
        {
            d.Trait(60, 200, 700, 200, Charte.Encre, 1.5);
            foreach (var (x, h, mois) in ((double, double, string)[])[(100, 90, "févr."), (300, 168, "mars"), (500, 168, "avr.")])
            {
                d.Rectangle(x, 200 - h, 80, h, Charte.Series[0]);
                d.Ecrire(x + 40, 222, mois, 14, Charte.Encre, Ancre.Milieu);
            }
        }),
        new Table("Coût mensuel, en euros", [new Colonne("Mois"), new Colonne("Brut", Alignement.Droite), new Colonne("Coût", Alignement.Droite), new Colonne("Pourquoi")],
        [
            new Ligne(["févr. 2022", "858,81", "903,29", "15 jours sur 28"]), new Ligne(["mars 2022", "1\u202F603,12", "1\u202F686,10", "SMIC de 10,57 € de l’heure, contrat de 35 heures, mois complet"]), new Ligne(["Total", "2\u202F461,93", "2\u202F589,39", ""], Total: true),
        ]),
        new SautDePage(),
        new Titre(2, "Hypothèses"),
        new Paragraphe(string.Join(' ', Enumerable.Repeat("Une hypothèse se dit, se source et se date.", 60)), StyleDeParagraphe.Mention),
    ]);
}
