using System.Text;

namespace Cohorte.Web.Pages.Journal;

/// <summary>How the journal names properties and use cases: the identifier read as French words, with the accents of the usual ones.</summary>
public static class NomsDesChamps
{
    private static readonly Dictionary<string, string> Accents = new(StringComparer.Ordinal)
    {
        ["intitule"] = "intitulé",
        ["signale"] = "signalé",
        ["etat"] = "état",
        ["metier"] = "métier",
        ["debut"] = "début",
        ["souhaite"] = "souhaité",
        ["souhaitee"] = "souhaitée",
        ["prevu"] = "prévu",
        ["reel"] = "réel",
        ["reference"] = "référence",
        ["depot"] = "dépôt",
        ["decision"] = "décision",
        ["reunion"] = "réunion",
        ["etape"] = "étape",
        ["competences"] = "compétences",
        ["competence"] = "compétence",
        ["evaluation"] = "évaluation",
        ["resultat"] = "résultat",
        ["duree"] = "durée",
        ["categorie"] = "catégorie",
        ["telephone"] = "téléphone",
        ["prenom"] = "prénom",
        ["difficulte"] = "difficulté",
        ["declaree"] = "déclarée",
        ["creer"] = "créer",
        ["controle"] = "contrôle",
        ["realisees"] = "réalisées",
        ["justifiees"] = "justifiées",
        ["injustifiees"] = "injustifiées",
        ["signe"] = "signé",
        ["salarie"] = "salarié",
        ["recu"] = "reçu",
        ["decide"] = "décidé",
        ["engage"] = "engagé",
        ["dependances"] = "dépendances",
        ["orientee"] = "orientée",
        ["acceptee"] = "acceptée",
        ["retenue"] = "retenue",
        ["quorum"] = "quorum",
        ["ordre"] = "ordre",
        ["criteres"] = "critères",
        ["adequation"] = "adéquation",
        ["demonstration"] = "démonstration",
        ["poser"] = "poser",
        ["derogation"] = "dérogation",
        ["legale"] = "légale",
        ["preparer"] = "préparer",
        ["deroulement"] = "déroulement",
        ["periode"] = "période",
        ["echange"] = "échange",
        ["noter"] = "noter",
        ["voeux"] = "vœux",
        ["echelle"] = "échelle",
        ["ecart"] = "écart",
        ["validee"] = "validée",
        ["regler"] = "régler",
    };

    /// <summary>« DebutSouhaite » → « Début souhaité ».</summary>
    public static string De(string identifiant)
    {
        var mots = new List<string>();
        var mot = new StringBuilder();
        foreach (var lettre in identifiant)
        {
            if (char.IsUpper(lettre) && mot.Length > 0)
            {
                mots.Add(mot.ToString());
                mot.Clear();
            }

            mot.Append(char.ToLowerInvariant(lettre));
        }

        mots.Add(mot.ToString());
        var phrase = string.Join(' ', mots.Where(m => m != "id").Select(m => Accents.GetValueOrDefault(m, m)));
        return phrase.Length == 0 ? identifiant : char.ToUpperInvariant(phrase[0]) + phrase[1..];
    }
}
