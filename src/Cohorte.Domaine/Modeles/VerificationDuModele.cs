using Cohorte.Domaine.Actions.Criteres;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Modeles;

/// <summary>Whether a template can be followed: the same check for the files of the product and for what an adviser keeps as the OPCO's own.</summary>
public static class VerificationDuModele
{
    /// <summary>Most steps of a path.</summary>
    public const int EtapesMaximum = 40;

    /// <summary>Longest duration of a step, in weeks.</summary>
    public const int SemainesMaximum = 104;

    private const int OrientationsMaximum = 100;
    private const int CadenceMaximum = 365;

    /// <summary>Every refusal, with the field it concerns; empty when the template can be followed.</summary>
    public static IReadOnlyList<Refus> Verifier(ModeleDeParcours modele)
    {
        var refus = new List<Refus>(Mesures(modele));
        if (modele.Etapes.Count is 0 or > EtapesMaximum) refus.Add(new Refus("modele.etapes", $"Un parcours compte de 1 à {EtapesMaximum} étapes."));
        foreach (var double_ in modele.Etapes.GroupBy(e => e.Cle).Where(g => g.Count() > 1)) refus.Add(new Refus("modele.cle", $"Deux étapes portent la clé {Typo.Guillemets(double_.Key)}."));
        if (refus.Count > 0) return refus;
        var parCle = modele.Etapes.ToDictionary(e => e.Cle);
        if (!parCle.ContainsKey(modele.Ancre)) refus.Add(new Refus("modele.ancre", "Choisissez l’étape qui se termine la veille du premier jour des contrats.", "Ancre"));
        refus.AddRange(modele.Etapes.SelectMany((e, rang) => Etape(e, rang, parCle)));
        if (refus.Count == 0 && Boucle(parCle) is { } boucle) refus.Add(boucle);
        return refus;
    }

    private static IEnumerable<Refus> Mesures(ModeleDeParcours modele)
    {
        if (modele.OrientationsParPoste is < 1 or > OrientationsMaximum) yield return new Refus("modele.orientations", $"Les personnes à orienter pour un poste vont de 1 à {OrientationsMaximum}.", "OrientationsParPoste");
        if (modele.CadenceCopilAvant is < 1 or > CadenceMaximum) yield return new Refus("modele.cadence", $"Le délai entre deux COPIL va de 1 à {CadenceMaximum} jours.", "CadenceCopilAvant");
        if (modele.CadenceCopilPendant is < 1 or > CadenceMaximum) yield return new Refus("modele.cadence", $"Le délai entre deux COPIL va de 1 à {CadenceMaximum} jours.", "CadenceCopilPendant");
    }

    private static IEnumerable<Refus> Etape(EtapeModele etape, int rang, Dictionary<string, EtapeModele> parCle)
    {
        var nom = Typo.Guillemets(etape.Intitule);
        if (etape.DureeSemaines is < 1 or > SemainesMaximum) yield return new Refus("modele.duree", $"La durée de l’étape {nom} va de 1 à {SemainesMaximum} semaines.", $"Etapes[{rang}].DureeSemaines");
        foreach (var inconnue in etape.Dependances.Concat(etape.FermetureApres).Where(d => !parCle.ContainsKey(d) || d == etape.Cle))
        {
            yield return new Refus("modele.dependance", inconnue == etape.Cle
                ? $"L’étape {nom} ne peut pas dépendre d’elle-même."
                : $"L’étape {nom} dépend de {Typo.Guillemets(inconnue)}, qui n’est pas une étape du parcours.", $"Etapes[{rang}].Dependances");
        }

        foreach (var critere in etape.Criteres.Where(c => !CatalogueCriteres.Connait(c)))
        {
            yield return new Refus("modele.critere", $"L’étape {nom} demande un critère inconnu{Typo.DeuxPoints}{Typo.Guillemets(critere)}.", $"Etapes[{rang}].Criteres");
        }
    }

    /// <summary>Dependencies and closings together: a step that can only close after one that waits for it would never close.</summary>
    private static Refus? Boucle(Dictionary<string, EtapeModele> parCle)
    {
        var restantes = parCle.Values.ToList();
        var closes = new HashSet<string>();
        while (restantes.Count > 0)
        {
            var prete = restantes.FirstOrDefault(e => e.Dependances.Concat(e.FermetureApres).All(closes.Contains));
            if (prete is null)
            {
                return new Refus("modele.boucle", $"Ces étapes s’attendent l’une l’autre{Typo.DeuxPoints}{Typo.Liste([.. restantes.Select(e => Typo.Guillemets(e.Intitule))])}.");
            }

            closes.Add(prete.Cle);
            restantes.Remove(prete);
        }

        return null;
    }
}
