using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Pdf;

namespace Cohorte.Application.Parcours;

/// <summary>The dates of an action on paper: contracts, spans in the centre, meetings of the committee, modules.</summary>
public static class CalendrierEnPdf
{
    /// <summary>Composes it.</summary>
    public static DocumentPdf Composer(FaitsAction faits, DateTimeOffset etabliLe)
    {
        var action = faits.Action;
        var parcours = faits.ParcoursRetenu;
        var debut = parcours?.Debut ?? action.DebutSouhaite;
        var fin = parcours?.Fin ?? action.FinSouhaitee;
        var blocs = new List<Bloc>
        {
            new Paragraphe(action.Code, StyleDeParagraphe.Folio),
            new Titre(1, $"Calendrier{Typo.DeuxPoints}{action.Intitule}"),
            new Paragraphe(debut is { } du && fin is { } au ? $"Contrats du {Ecriture.DateLongue(du)} au {Ecriture.DateLongue(au)}." : "Les dates des contrats restent à fixer.", StyleDeParagraphe.Chapo),
            new Titre(2, "En centre"),
            faits.SemainesEnCentre.Count == 0
                ? new Paragraphe("Le temps en centre n’est pas encore posé.")
                : new Table(null, [new Colonne("Du"), new Colonne("Au"), new Colonne("Jours", Alignement.Droite)],
                    [.. faits.SemainesEnCentre.Select(s => new Ligne([Ecriture.DateLongue(s.Du), Ecriture.DateLongue(s.Au), Ecriture.Nombre(s.Au.DayNumber - s.Du.DayNumber + 1)]))]),
        };
        if (parcours is { Modules.Count: > 0 })
        {
            blocs.Add(new Titre(2, "Modules"));
            blocs.Add(new Table(null, [new Colonne("Module"), new Colonne("Heures", Alignement.Droite), new Colonne("Organisme de formation")],
            [
                .. parcours.Modules.Select(m => new Ligne([m.Intitule, m.Heures.ToString(), m.PrestataireId is { } id && faits.Prestataires.TryGetValue(id, out var organisme) ? organisme.Nom : "à choisir"])),
                new Ligne(["Total par personne", parcours.HeuresFormation.ToString(), ""], Total: true),
            ]));
        }

        if (faits.Reunions.Count > 0)
        {
            blocs.Add(new Titre(2, "Réunions du COPIL"));
            blocs.Add(new Table(null, [new Colonne("Jour"), new Colonne("Lieu"), new Colonne("État")], [.. faits.Reunions.Select(r => new Ligne([Ecriture.DateLongue(r.Le), r.Lieu ?? "–", r.Etat.Libelle()]))]));
        }

        return new DocumentPdf($"Calendrier de l’action {action.Intitule}", etabliLe, blocs) { Sujet = $"Action collective {action.Code}", PiedDePage = $"{action.Code} · Calendrier établi le {Ecriture.DateCourte(etabliLe.DateAParis())}" };
    }
}
