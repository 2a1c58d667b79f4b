using System.Text.Json;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Contrats.Description;

namespace Cohorte.Application.Contrats.Echange;

/// <summary>Reads a contract of the exchange format, strictly and in one pass: everything wrong is named with its path, nothing is guessed.</summary>
public static class LectureDeContrat
{
    /// <summary>The description, or everything that is wrong in the document.</summary>
    public static Resultat<DescriptionDeContrat> Lire(ReadOnlySpan<byte> utf8)
    {
        var brouillon = new BrouillonDeDescription();
        var json = new JsonStrict(utf8, brouillon);
        try
        {
            LireRacine(ref json, brouillon);
            json.Achever();
        }
        catch (JsonException e)
        {
            return new Refus("json.illisible", $"Ce n’est pas un document JSON lisible (ligne {e.LineNumber + 1 ?? 1}, position {e.BytePositionInLine + 1 ?? 1}).");
        }
        catch (InvalidOperationException)
        {
            // Utf8JsonReader answers so to text that is not UTF-8.
            return new Refus("json.illisible", "Ce n’est pas un document JSON lisible : un texte n’est pas en UTF-8.");
        }

        return brouillon.Terminer();
    }

    private static void LireRacine(ref JsonStrict json, BrouillonDeDescription brouillon)
    {
        json.Avancer();
        if (!json.Objet("")) return;
        var vus = default(Vus);
        while (json.Membre())
        {
            switch (json.Lequel(["contrat", "personne", "employeur", "tuteur", "formation", "depot"], "", ref vus))
            {
                case 0: LireBloc(ref json, brouillon, "contrat"); break;
                case 1: LireBloc(ref json, brouillon, "personne"); break;
                case 2: LireBloc(ref json, brouillon, "employeur"); break;
                case 3: brouillon.Tuteur = LireTuteur(ref json); break;
                case 4: brouillon.Formation = LireFormation(ref json); break;
                case 5: brouillon.Depot = LireDepot(ref json); break;
                default: break;
            }
        }
    }

    /// <summary>A block whose members are scalars of the table (and the list of skills).</summary>
    private static void LireBloc(ref JsonStrict json, BrouillonDeDescription brouillon, string bloc)
    {
        if (json.EstNull || !json.Objet(bloc)) return;
        var (membres, competencesVues) = (MembresParBloc.De(bloc), false);
        var vus = default(Vus);
        while (json.Membre())
        {
            if (membres.Trouver(json.Nom) is { } membre)
            {
                if (!vus.Marquer(membre.Bit)) json.Doublon(membre.Chemin);
                else if (json.ValeurNulle()) continue;
                else json.Scalaire(membre, brouillon);
            }
            else if (bloc == "contrat" && json.Nom.SequenceEqual("competences"u8))
            {
                if (competencesVues) json.Doublon("contrat.competences");
                else if (!json.ValeurNulle()) brouillon.Competences = json.Textes("contrat.competences");
                competencesVues = true;
            }
            else
            {
                json.Inconnu(bloc);
            }
        }
    }

    private static TuteurDecrit? LireTuteur(ref JsonStrict json)
    {
        if (json.EstNull || !json.Objet("tuteur")) return null;
        var (lu, vus) = (new TuteurDecrit(), default(Vus));
        while (json.Membre())
        {
            lu = json.Lequel(["estEmployeur", "dateNaissance", "experienceDepuis", "suivisEnCours"], "tuteur", ref vus) switch
            {
                0 => lu with { EstEmployeur = json.Booleen("tuteur.estEmployeur") },
                1 => lu with { DateNaissance = json.Date("tuteur.dateNaissance", ancienne: true) },
                2 => lu with { ExperienceDepuis = json.Date("tuteur.experienceDepuis", ancienne: true) },
                3 => lu with { SuivisEnCours = LireSuivis(ref json) },
                _ => lu,
            };
        }

        return lu;
    }

    private static List<Periode>? LireSuivis(ref JsonStrict json)
    {
        if (json.EstNull || !json.Tableau("tuteur.suivisEnCours")) return null;
        var suivis = new List<Periode>();
        for (var rang = 0; json.Element(); rang++)
        {
            if (LirePeriode(ref json, $"tuteur.suivisEnCours[{rang}]", "debut", "fin") is { } suivi) suivis.Add(suivi);
        }

        return suivis;
    }

    private static FormationDecrite? LireFormation(ref JsonStrict json)
    {
        if (json.EstNull || !json.Objet("formation")) return null;
        var (lu, vus) = (new FormationDecrite(), default(Vus));
        while (json.Membre())
        {
            if (json.Lequel(["organismes"], "formation", ref vus) == 0) lu = new FormationDecrite { Organismes = LireOrganismes(ref json) };
        }

        return lu;
    }

    private static List<OrganismeDecrit>? LireOrganismes(ref JsonStrict json)
    {
        if (json.EstNull || !json.Tableau("formation.organismes")) return null;
        var organismes = new List<OrganismeDecrit>();
        for (var rang = 0; json.Element(); rang++)
        {
            var chemin = $"formation.organismes[{rang}]";
            if (!json.Objet(chemin)) continue;
            var (lu, vus) = (new OrganismeDecrit(null, null, null, null), default(Vus));
            while (json.Membre())
            {
                lu = json.Lequel(["nom", "interne", "qualiopi", "nda"], chemin, ref vus) switch
                {
                    0 => lu with { Nom = json.Texte(chemin + ".nom") },
                    1 => lu with { Interne = json.Booleen(chemin + ".interne") },
                    2 => lu with { Qualiopi = json.EstNull ? null : LirePeriode(ref json, chemin + ".qualiopi", "du", "au") },
                    3 => lu with { Nda = json.Texte(chemin + ".nda") },
                    _ => lu,
                };
            }

            organismes.Add(lu);
        }

        return organismes;
    }

    private static DepotDecrit? LireDepot(ref JsonStrict json)
    {
        if (json.EstNull || !json.Objet("depot")) return null;
        var (lu, vus) = (new DepotDecrit(), default(Vus));
        while (json.Membre())
        {
            lu = json.Lequel(["transmisLe", "recuLe", "decideLe"], "depot", ref vus) switch
            {
                0 => lu with { TransmisLe = json.Date("depot.transmisLe") },
                1 => lu with { RecuLe = json.Date("depot.recuLe") },
                2 => lu with { DecideLe = json.Date("depot.decideLe") },
                _ => lu,
            };
        }

        return lu;
    }

    /// <summary>A period whose first day is required; its last day may be absent or null.</summary>
    private static Periode? LirePeriode(ref JsonStrict json, string chemin, string premier, string dernier)
    {
        if (!json.Objet(chemin)) return null;
        var (du, au, vus) = ((DateOnly?)null, (DateOnly?)null, default(Vus));
        while (json.Membre())
        {
            switch (json.Lequel([premier, dernier], chemin, ref vus))
            {
                case 0: du = json.Date($"{chemin}.{premier}"); break;
                case 1: au = json.Date($"{chemin}.{dernier}"); break;
                default: break;
            }
        }

        if (du is not { } debut)
        {
            if (!vus.Contient(0)) json.Refuser("json.manquant", $"{chemin}.{premier}", "ce membre est obligatoire");
            return null;
        }

        if (au >= debut || au is null) return Periode.De(debut, au);
        json.Refuser("periode.renversee", $"{chemin}.{dernier}", $"la fin précède le début, le {Ecriture.DateCourte(debut)}");
        return null;
    }
}
