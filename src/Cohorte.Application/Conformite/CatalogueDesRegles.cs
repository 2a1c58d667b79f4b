using System.Text;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Conformite;
using Cohorte.Domaine.Reglementation;

namespace Cohorte.Application.Conformite;

/// <summary>Writes <c>docs/regles.md</c>: every rule with its sentence, source, parameters and tests. A test keeps the file true.</summary>
public static class CatalogueDesRegles
{
    /// <summary>The document.</summary>
    public static string Markdown(Baremes baremes)
    {
        var texte = new StringBuilder("# Règles\n\nFichier généré depuis le registre des règles ; un test le garde à jour (`COHORTE_DOCS=ecrire` le réécrit).\n\n");
        texte.Append(Ecriture.Francais, $"{RegistreDesRegles.Toutes.Count} règles, dont {RegistreDesRegles.DuContrat.Count} jugées sur un contrat décrit au format d’échange.\n");
        foreach (var regle in RegistreDesRegles.Toutes)
        {
            var fiche = regle.Fiche;
            texte.Append(Ecriture.Francais, $"\n## {fiche.Code} — {fiche.Intitule}\n\n{fiche.Phrase}\n\n");
            texte.Append(Ecriture.Francais, $"- gravité{Typo.DeuxPoints}{fiche.Gravite.Libelle().ToLowerInvariant()}\n- texte{Typo.DeuxPoints}{fiche.Texte}\n");
            texte.Append(Ecriture.Francais, $"- entrées{Typo.DeuxPoints}{string.Join(", ", regle.Entrees.Select(e => $"`{e.Chemin}`"))}\n- barèmes{Typo.DeuxPoints}\n");
            foreach (var code in fiche.Parametres)
            {
                var parametre = Parametre(baremes, code);
                texte.Append(Ecriture.Francais, $"  - `{code}`, {parametre.Intitule}{Typo.DeuxPoints}{string.Join(Typo.PointVirgule, parametre.Valeurs.Select(v => $"{v.Valeur} depuis le {Ecriture.DateCourte(v.Depuis)} ({v.Source.Texte}, {v.Source.Marque})"))}\n");
            }

            texte.Append(Ecriture.Francais, $"- tests{Typo.DeuxPoints}`{fiche.Code.Replace('-', '_')}_Tests`\n");
        }

        return texte.ToString();
    }

    private static ParametrePublie Parametre(Baremes baremes, string code) => ParametrePublie.Tous(baremes).First(p => p.Code == code);
}
