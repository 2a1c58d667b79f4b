using System.Reflection;

namespace Cohorte.Web.Kit;

/// <summary>Every answer of a form, one a field: what a page that asks one question at a time carries hidden from question to question, never in the address nor on the server.</summary>
public static class ReponsesGardees
{
    /// <summary>Property, name of the field and value of each answer given.</summary>
    /// <param name="saisie">Raw answers: texts, dates and boxes.</param>
    /// <param name="prefixe">Prefix of the fields.</param>
    public static IEnumerable<(string Champ, string Nom, string Valeur)> De(object saisie, string prefixe = "Saisie")
    {
        foreach (var propriete in saisie.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            var nom = $"{prefixe}.{propriete.Name}";
            switch (propriete.GetValue(saisie))
            {
                case DateSaisie date:
                    foreach (var (boite, valeur) in ((string, string?)[])[(nameof(DateSaisie.Jour), date.Jour), (nameof(DateSaisie.Mois), date.Mois), (nameof(DateSaisie.Annee), date.Annee)])
                    {
                        if (!string.IsNullOrEmpty(valeur)) yield return (propriete.Name, $"{nom}.{boite}", valeur);
                    }

                    break;
                case true:
                    yield return (propriete.Name, nom, "true");
                    break;
                case string { Length: > 0 } texte:
                    yield return (propriete.Name, nom, texte);
                    break;
            }
        }
    }
}
