using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Tests.Domaine.Planification;

public sealed class AffectationStableTests
{
    private static ulong _etat;

    private static int Hasard(int borne)
    {
        unchecked
        {
            _etat = (_etat * 6364136223846793005UL) + 1442695040888963407UL;
            return (int)((_etat >> 33) % (ulong)borne);
        }
    }

    /// <summary>A small random market; without ties when the marks are drawn distinct.</summary>
    private static ProblemeAffectation Marche(int graine, bool stricts)
    {
        _etat = (ulong)graine;
        var (candidats, entreprises) = (3 + Hasard(4), 2 + Hasard(2));
        var liste = Enumerable.Range(0, candidats).Select(c => new CandidatAAffecter($"C{c}",
            [.. Enumerable.Range(0, entreprises).OrderBy(_ => Hasard(1000)).Take(Hasard(entreprises + 1)).Select(e => $"E{e}")])).ToList();
        var offres = Enumerable.Range(0, entreprises).Select(e =>
        {
            var notes = Enumerable.Range(0, candidats).OrderBy(_ => Hasard(1000)).Select((c, r) => (c, Note: stricts ? 100 + r : 100 + Hasard(3)))
                .Where(_ => Hasard(5) > 0).ToDictionary(x => $"C{x.c}", x => x.Note);
            return new EntrepriseOffrante($"E{e}", 1 + Hasard(2), 100, notes);
        }).ToList();
        return new(liste, offres, graine, []);
    }

    /// <summary>Every assignment where each pair is acceptable and no firm overflows.</summary>
    private static IEnumerable<int[]> Toutes(MarcheIndexe marche)
    {
        var obtenu = new int[marche.Voeux.Length];
        var reste = (int[])marche.Capacites.Clone();
        return Suite(0);

        IEnumerable<int[]> Suite(int c)
        {
            if (c == obtenu.Length)
            {
                yield return (int[])obtenu.Clone();
                yield break;
            }

            obtenu[c] = -1;
            foreach (var fin in Suite(c + 1)) yield return fin;
            foreach (var voeu in marche.Voeux[c].Where(v => reste[v.Entreprise] > 0).ToList())
            {
                obtenu[c] = voeu.Entreprise;
                reste[voeu.Entreprise]--;
                foreach (var fin in Suite(c + 1)) yield return fin;
                reste[voeu.Entreprise]++;
            }
        }
    }

    private static int Rang(MarcheIndexe marche, int c, int e)
    {
        var rang = Array.FindIndex(marche.Voeux[c], v => v.Entreprise == e);
        return rang < 0 ? int.MaxValue : rang;
    }

    [Fact]
    public void Est_stable_et_la_meilleure_pour_chaque_candidat_parmi_toutes_les_stables()
    {
        for (var graine = 1; graine <= 300; graine++)
        {
            var marche = new MarcheIndexe(Marche(graine, stricts: true));
            var obtenu = AcceptationDifferee.Affecter(marche);
            var stables = Toutes(marche).Where(a => ExplicationAffectation.PairesBloquantes(marche, a).Count == 0).ToList();
            Assert.Contains(stables, a => a.SequenceEqual(obtenu));
            for (var c = 0; c < obtenu.Length; c++) Assert.Equal(stables.Min(a => Rang(marche, c, a[c])), Rang(marche, c, obtenu[c]));

            // Rural hospitals: every stable assignment fills the same posts.
            Assert.All(stables, a => Assert.Equal(Remplis(marche, obtenu), Remplis(marche, a)));
        }
    }

    private static int[] Remplis(MarcheIndexe marche, int[] obtenu) => [.. marche.Capacites.Select((_, e) => obtenu.Count(o => o == e))];

    [Fact]
    public void Aucune_paire_bloquante_avec_des_egalites()
    {
        for (var graine = 1; graine <= 500; graine++)
        {
            var marche = new MarcheIndexe(Marche(graine, stricts: false));
            Assert.Empty(ExplicationAffectation.PairesBloquantes(marche, AcceptationDifferee.Affecter(marche)));
        }
    }

    [Fact]
    public void Une_fausse_liste_ne_fait_rien_gagner()
    {
        for (var graine = 1; graine <= 60; graine++)
        {
            var vrai = Marche(graine, stricts: false);
            var marche = new MarcheIndexe(vrai);
            var sincere = AcceptationDifferee.Affecter(marche);
            for (var c = 0; c < vrai.Candidats.Count; c++)
            {
                foreach (var liste in Listes(vrai.Entreprises.Count))
                {
                    var faux = vrai with { Candidats = [.. vrai.Candidats.Select((x, i) => i == c ? x with { Voeux = [.. liste.Select(e => $"E{e}")] } : x)] };
                    var obtenu = AcceptationDifferee.Affecter(new MarcheIndexe(faux));
                    Assert.True(Rang(marche, c, obtenu[c]) >= Rang(marche, c, sincere[c]));
                }
            }
        }
    }

    private static IEnumerable<int[]> Listes(int entreprises)
    {
        IEnumerable<int[]> suite = [[]];
        for (var longueur = 0; longueur <= entreprises; longueur++)
        {
            foreach (var liste in suite) yield return liste;
            suite = [.. suite.SelectMany(l => Enumerable.Range(0, entreprises).Except(l).Select(e => l.Append(e).ToArray()))];
        }
    }

    [Fact]
    public void L_ordre_du_fichier_ne_change_rien()
    {
        for (var graine = 1; graine <= 100; graine++)
        {
            var probleme = Marche(graine, stricts: false);
            var melange = probleme with { Candidats = [.. probleme.Candidats.Reverse()], Entreprises = [.. probleme.Entreprises.Reverse()] };
            Assert.Equal(Paires(probleme), Paires(melange));
        }
    }

    private static string[] Paires(ProblemeAffectation probleme)
    {
        var marche = new MarcheIndexe(probleme);
        return [.. ExplicationAffectation.Decrire(marche, AcceptationDifferee.Affecter(marche)).Affectations.Select(a => $"{a.Candidat}-{a.Entreprise}").Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Le_tirage_ne_depend_que_de_la_graine_et_des_identifiants()
    {
        Assert.Equal(TirageAuSort.Ordre(["C", "A", "B", "D"], 7), TirageAuSort.Ordre(["A", "B", "C", "D"], 7));
        Assert.Contains(Enumerable.Range(0, 20), g => !TirageAuSort.Ordre(["A", "B", "C", "D"], g).SequenceEqual(TirageAuSort.Ordre(["A", "B", "C", "D"], 7)));
        Assert.Equal(24, Enumerable.Range(0, 500).Select(g => string.Concat(TirageAuSort.Ordre(["A", "B", "C", "D"], g))).Distinct().Count());
    }

    private static readonly ProblemeAffectation Exemple = new(
        [new("Ana", ["Bois", "Fer"]), new("Ben", ["Bois"]), new("Cem", ["Bois", "Fer"]), new("Dia", [])],
        [
            new("Bois", 1, 50, new Dictionary<string, int> { ["Ana"] = 80, ["Ben"] = 40, ["Cem"] = 90, ["Dia"] = 100 }),
            new("Fer", 1, 50, new Dictionary<string, int> { ["Ana"] = 60 }),
        ], 1, []);

    private static ResultatAffectation Affecter(ProblemeAffectation probleme)
    {
        var marche = new MarcheIndexe(probleme);
        return ExplicationAffectation.Decrire(marche, AcceptationDifferee.Affecter(marche));
    }

    [Fact]
    public void Dit_pourquoi_pas_a_chacun_et_garde_une_reserve()
    {
        var resultat = Affecter(Exemple);
        Assert.Equal([new("Ana", "Fer", 2, 60), new Affectation("Cem", "Bois", 1, 90)], resultat.Affectations);
        Assert.Equal(150, resultat.Score);
        Assert.Equal(["Ana"], resultat.Reserve["Bois"]);
        Assert.Empty(resultat.Reserve["Fer"]);
        Assert.Equal([new("Bois", "Complet\u00A0: la dernière personne retenue a 90, contre 80.")], resultat.Motifs["Ana"]);
        Assert.Equal([new("Bois", "Note de 40, sous le minimum de 50.")], resultat.Motifs["Ben"]);
        Assert.Equal([new(null, "Aucun vœu exprimé.")], resultat.Motifs["Dia"]);
        Assert.DoesNotContain("Cem", resultat.Motifs.Keys);
    }

    [Fact]
    public void Une_paire_signee_ne_bouge_pas()
    {
        var resultat = Affecter(Exemple with { Signes = [new("Ana", "Bois")] });
        Assert.Equal([new Affectation("Ana", "Bois", 1, 80)], resultat.Affectations);
        Assert.Empty(resultat.PairesBloquantes);
        Assert.Equal("Tous les postes sont déjà signés.", resultat.Motifs["Cem"][0].Motif);
    }

    [Fact]
    public void Un_desistement_fait_monter_la_reserve()
    {
        var cascade = Desistement.Simuler(Exemple, "Cem");
        Assert.Equal(["Ana"], cascade.Deplaces);
        Assert.Equal("Bois", cascade.Apres.Affectations.Single().Entreprise);
    }

    [Fact]
    public void Deplacer_quelqu_un_a_la_main_montre_qui_se_prefererait_ailleurs()
    {
        var marche = new MarcheIndexe(Exemple);
        Assert.Equal([new PaireBloquante("Cem", "Bois")], ExplicationAffectation.PairesBloquantes(marche, [0, -1, -1, -1]));
    }

    [Fact]
    public void Un_avis_oui_passe_avant_un_peut_etre_et_un_non_est_sous_le_minimum()
    {
        var offre = AvisEnNotes.Offre("Bois", 1, new Dictionary<string, AvisEntreprise> { ["Ana"] = AvisEntreprise.PeutEtre, ["Ben"] = AvisEntreprise.Non, ["Cem"] = AvisEntreprise.Oui });
        var resultat = Affecter(new([new("Ana", ["Bois"]), new("Ben", ["Bois"]), new("Cem", ["Bois"])], [offre], 3, []));
        Assert.Equal("Cem", resultat.Affectations.Single().Candidat);
        Assert.Equal(["Ana"], resultat.Reserve["Bois"]);
        Assert.Equal(2, resultat.Score);
    }

    [Fact]
    public void Aucun_critere_interdit_n_a_d_entree()
    {
        // The whole input, member by member: a new member must be discussed here first.
        Assert.Equal(["Candidats", "Entreprises", "Signes", "Tirage"], Membres<ProblemeAffectation>());
        Assert.Equal(["Id", "Voeux"], Membres<CandidatAAffecter>());
        Assert.Equal(["Capacite", "Id", "NoteMinimale", "Notes"], Membres<EntrepriseOffrante>());
        Assert.Equal(["Candidat", "Entreprise"], Membres<PaireSignee>());
    }

    private static IEnumerable<string> Membres<T>() => typeof(T).GetProperties().Select(p => p.Name).Where(n => n != "EqualityContract").Order(StringComparer.Ordinal);
}
