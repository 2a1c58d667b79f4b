using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Domaine.Affectations;

/// <summary>Says an assignment in the words of those who decide. Names enter here only, once everything is decided.</summary>
/// <param name="Echelle">Scale of the opinions.</param>
/// <param name="Candidats">Names of the candidates, by candidacy.</param>
/// <param name="Postes">Names of the posts: the firm, and the job when the firm has several.</param>
public sealed record MotsDeLAffectation(EchelleDAvis Echelle, IReadOnlyDictionary<string, string> Candidats, IReadOnlyDictionary<string, string> Postes)
{
    /// <summary>Name of a person.</summary>
    public string Personne(string candidat) => Candidats.GetValueOrDefault(candidat, "une personne effacée");

    /// <summary>Name of a post.</summary>
    public string Poste(string poste) => Postes.GetValueOrDefault(poste, "un poste retiré");

    /// <summary>« oui », « peut-être », « non », « 72 sur 100 », or « pas d’avis ».</summary>
    public string Avis(int? note) => note switch
    {
        null => "pas d’avis",
        { } sur when Echelle == EchelleDAvis.NoteSurCent => $"{Ecriture.Nombre(sur)} sur 100",
        0 => "non",
        1 => "peut-être",
        _ => "oui",
    };

    /// <summary>« 1er vœu », « 2e vœu », « non souhaité ».</summary>
    public static string Voeu(int? rang) => rang switch { null => "non souhaité", 1 => "1er\u00A0vœu", { } r => $"{Ecriture.Nombre(r)}e\u00A0vœu" };

    /// <summary>How far the assignment is from what people want, in a sentence.</summary>
    public static string Preferences(int couples) => couples switch
    {
        0 => "Personne ne se préférerait ailleurs.",
        1 => "Deux personnes se préféreraient ailleurs\u00A0: un candidat et un employeur.",
        _ => $"{Ecriture.Nombre(couples)} fois, deux personnes se préféreraient ailleurs\u00A0: un candidat et un employeur.",
    };

    /// <summary>A candidate and a firm that would rather have each other.</summary>
    public string Preference(AffectationLue lue, PaireBloquante paire)
    {
        var ici = lue.PosteDe(paire.Candidat);
        var place = ici is null ? "alors que cette personne n’a pas de place" : lue.RangDuVoeu(paire.Candidat, ici) is { } r ? $"alors que sa place est son {Voeu(r)}" : "alors que sa place n’était pas demandée";
        var voeu = $"{Poste(paire.Entreprise)} est son {Voeu(lue.RangDuVoeu(paire.Candidat, paire.Entreprise))}, {place}";
        var avis = Avis(lue.Note(paire.Candidat, paire.Entreprise));
        if (lue.PlacesLibres(paire.Entreprise) > 0) return $"{Personne(paire.Candidat)} et {Poste(paire.Entreprise)}\u00A0: {voeu}\u00A0; l’entreprise a dit «\u00A0{avis}\u00A0» et garde une place libre.";
        var moindre = lue.PersonnesDe(paire.Entreprise).Where(p => !lue.EstFixe(p)).MinBy(p => lue.Note(p, paire.Entreprise) ?? -1);
        return $"{Personne(paire.Candidat)} et {Poste(paire.Entreprise)}\u00A0: {voeu}\u00A0; l’entreprise a dit «\u00A0{avis}\u00A0», et elle reçoit {(moindre is null ? "quelqu’un d’autre" : $"{Personne(moindre)} («\u00A0{Avis(lue.Note(moindre, paire.Entreprise))}\u00A0»)")}.";
    }

    /// <summary>Why a candidate has not each of the posts preferred to the one obtained.</summary>
    public IReadOnlyList<string> PourquoiPas(AffectationLue lue, string candidat)
    {
        if (lue.EstFixe(candidat)) return [];
        var c = lue.Marche.Probleme.Candidats.Select((x, i) => (x.Id, i)).First(x => x.Id == candidat).i;
        var voeux = lue.Marche.Probleme.Candidats[c].Voeux;
        if (voeux.Count == 0) return ["Aucun vœu noté."];
        var ici = lue.PosteDe(candidat);
        return [.. voeux.TakeWhile(v => v != ici).Select(v => PourquoiPas(lue, candidat, v))];
    }

    private string PourquoiPas(AffectationLue lue, string candidat, string poste)
    {
        var note = lue.Note(candidat, poste);
        var nom = Poste(poste);
        var offre = lue.Marche.Probleme.Entreprises.First(e => e.Id == poste);
        if (note is not { } sienne) return $"{nom} n’a pas donné d’avis.";
        if (sienne < offre.NoteMinimale) return Echelle == EchelleDAvis.NoteSurCent ? $"{nom} a noté {Ecriture.Nombre(sienne)}, sous le minimum de {Ecriture.Nombre(offre.NoteMinimale)}." : $"{nom} a dit non.";
        var admises = lue.PersonnesDe(poste).Where(p => !lue.EstFixe(p)).ToList();
        if (lue.PlacesLibres(poste) > 0) return $"{nom} a dit «\u00A0{Avis(sienne)}\u00A0» et garde une place libre\u00A0: ils se préféreraient.";
        if (admises.Count == 0) return $"{nom}\u00A0: toutes les places sont déjà acquises.";
        var derniere = admises.Min(p => lue.Note(p, poste) ?? -1);
        if (derniere < sienne) return $"{nom} a dit «\u00A0{Avis(sienne)}\u00A0» et reçoit quelqu’un à qui elle a dit «\u00A0{Avis(derniere < 0 ? null : derniere)}\u00A0»\u00A0: ils se préféreraient.";
        if (derniere > sienne) return $"{nom} est complète\u00A0: «\u00A0{Avis(derniere)}\u00A0» pour la dernière personne retenue, «\u00A0{Avis(sienne)}\u00A0» ici.";
        return LeTirageLaDesignait(lue, candidat, admises.Where(p => lue.Note(p, poste) == sienne))
            ? $"{nom} est complète\u00A0: à avis égal («\u00A0{Avis(sienne)}\u00A0»), la place est allée à quelqu’un que le tirage ne plaçait pas devant."
            : $"{nom} est complète\u00A0: à avis égal («\u00A0{Avis(sienne)}\u00A0»), le tirage a départagé.";
    }

    private static bool LeTirageLaDesignait(AffectationLue lue, string candidat, IEnumerable<string> egaux)
    {
        var rangs = lue.Resultat.Tirage.Select((id, i) => (id, i)).ToDictionary(x => x.id, x => x.i, StringComparer.Ordinal);
        return egaux.Any(e => rangs[e] > rangs[candidat]);
    }
}
