using Cohorte.Application.Documents;
using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Application.Candidats;

/// <summary>Candidates of an action as an exchange file.</summary>
[CasDUsage]
public sealed class EchangeDeCandidats(ListeDesCandidats liste)
{
    /// <summary>Writes the candidates of an action, with their state.</summary>
    public async Task<byte[]> ExporterAsync(Acteur acteur, Id<ActionCollective> actionId, CancellationToken annulation)
    {
        var (lignes, _) = await liste.LireAsync(acteur, actionId, new FiltreCandidats("", null, null, "nom", false, 0, int.MaxValue), annulation);
        return TableauCsv.PourEchange(
            new Tableau<LigneCandidat>("candidats", [("id", l => l.Id.ToString()), ("nom", l => l.Nom), ("etat", l => l.Etat), ("partenaire", l => l.Partenaire), ("poste", l => l.Poste), ("entreprise", l => l.Entreprise), ("orienteeLe", l => l.OrienteeLe)]),
            lignes);
    }
}
