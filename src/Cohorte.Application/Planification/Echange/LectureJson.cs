using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Planification.Echange;

/// <summary>Reads a whole document of exchange, or says everything that is wrong with it.</summary>
internal static class LectureJson
{
    private const int RefusMontres = 50;

    public static Resultat<T> Lire<T>(ReadOnlyMemory<byte> utf8, Func<NoeudJson, T> lire, Func<T, IEnumerable<Refus>> valider)
    {
        var ouvert = DocumentJson.Ouvrir(utf8, profondeur: 32);
        if (!ouvert.EstFait) return Resultat.Refuse(ouvert.Refus);
        using (var document = ouvert.Valeur)
        {
            var refus = new List<Refus>();
            var racine = new NoeudJson(document.RootElement, "", refus);
            if (racine.Illisible) return Resultat.Refuse(refus);
            var lu = lire(racine);
            racine.Fin();
            if (refus.Count == 0) refus.AddRange(valider(lu));
            return refus.Count == 0 ? lu : Resultat.Refuse([.. refus.Take(RefusMontres)]);
        }
    }
}
