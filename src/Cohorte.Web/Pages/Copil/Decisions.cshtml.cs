using Cohorte.Application.Actions;
using Cohorte.Application.Documents;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Copil;
using Cohorte.Web.Droits;
using Cohorte.Web.Kit;

namespace Cohorte.Web.Pages.Copil;

/// <summary>Every decision of the committee of an action, whatever the meeting.</summary>
[Exige(Permission.VoirCopil)]
public sealed class DecisionsModel(LecteurDeFaits lecteur) : PageDeListeDAction<(ReunionCopil Reunion, DecisionCopil Decision)>
{
    public Task OnGetAsync(CancellationToken annulation) => ChargerAsync(annulation);

    protected override async Task ChargerAsync(CancellationToken annulation)
    {
        var faits = await lecteur.ChargerAsync(ActionId, annulation);
        Liste = ListeCourte<(ReunionCopil Reunion, DecisionCopil Decision)>.Lire(Request, Tableau(),
            etat => faits.Reunions.SelectMany(r => r.Decisions.Select(d => (r, d))).Where(l => etat.Filtre<ObjetDecision>("objet") is not { } voulu || l.d.Objet == voulu),
            l => [l.Decision.Texte, l.Decision.Objet.Libelle()],
            ("-date", l => l.Reunion.Le), ("objet", l => l.Decision.Objet.Libelle()), ("pour", l => l.Decision.Pour));
    }

    private Tableau<(ReunionCopil Reunion, DecisionCopil Decision)> Tableau() => new($"decisions-{Action.Code}",
    [
        ("Réunion", l => l.Reunion.Le), ("Objet", l => l.Decision.Objet.Libelle()), ("Décision", l => l.Decision.Texte), ("Pour", l => l.Decision.Pour), ("Contre", l => l.Decision.Contre), ("Valeur", l => l.Decision.EstAvis ? "avis, sans quorum" : "décision"),
    ]);
}
