using Cohorte.Application.Documents;
using Cohorte.Application.Persistance;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Application.Candidats;

/// <summary>Candidates of an action as an exchange file.</summary>
[CasDUsage]
public sealed class EchangeDeCandidats(CohorteDbContext context, OrienterCandidat orienter, ListeDesCandidats liste)
{
    private static readonly string[] Colonnes = ["nom", "prenom", "dateNaissance", "courriel", "telephone", "commune", "langue"];

    /// <summary>Sends each person of the file; a bad line is reported with its number and column, the others go on.</summary>
    public async Task<BilanDImport> ImporterAsync(Acteur acteur, Id<ActionCollective> actionId, TextReader texte, CancellationToken annulation)
    {
        var lignes = FichierCsv.Lire(texte, Colonnes, ["nom", "prenom"]);
        foreach (var ligne in lignes.Justes)
        {
            var donnees = new DonneesPersonne(
                ligne.Texte("nom", Longueurs.Ordinaire) ?? "", ligne.Texte("prenom", Longueurs.Ordinaire) ?? "", ligne.Date("dateNaissance"), ligne.Texte("courriel", Longueurs.Ordinaire),
                ligne.Texte("telephone", Longueurs.Ordinaire), ligne.Texte("commune", Longueurs.Ordinaire), ligne.Texte("langue", 2));
            if (ligne.EstFautive) continue;
            var resultat = await orienter.ExecuterAsync(acteur, actionId, donnees, null, malgreDoublon: false, annulation);
            if (resultat.EstFait) lignes.Compter();
            else ligne.Fauter(resultat.Refus[0].Champ ?? "", resultat.Refus[0].Message);
            context.ChangeTracker.Clear();
        }

        return lignes.Bilan();
    }

    /// <summary>Writes the candidates of an action, with their state.</summary>
    public async Task<byte[]> ExporterAsync(Acteur acteur, Id<ActionCollective> actionId, CancellationToken annulation)
    {
        var (lignes, _) = await liste.LireAsync(acteur, actionId, new FiltreCandidats("", null, null, "nom", false, 0, int.MaxValue), annulation);
        return TableauCsv.PourEchange(
            new Tableau<LigneCandidat>("candidats", [("id", l => l.Id.ToString()), ("nom", l => l.Nom), ("etat", l => l.Etat), ("partenaire", l => l.Partenaire), ("poste", l => l.Poste), ("entreprise", l => l.Entreprise), ("orienteeLe", l => l.OrienteeLe)]),
            lignes);
    }
}
