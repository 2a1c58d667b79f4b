using Cohorte.Application.Echanges;
using Cohorte.Domaine.Comptes;
using Cohorte.Domaine.Echanges;
using Cohorte.Web.Droits;

namespace Cohorte.Web.Pages.Echanges;

/// <summary>The timeline of an action: exchanges about it and its milestones.</summary>
[Exige(Permission.VoirEchanges)]
public sealed class DansLActionModel(FilDEchanges fil) : PageDAction
{
    /// <summary>The action as an interlocutor.</summary>
    public Interlocuteur Avec => new(TypeInterlocuteur.Action, Action.Id.Valeur);

    /// <summary>Entries, newest first.</summary>
    public IReadOnlyList<ElementDuFil> Fil { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken annulation) => Fil = await fil.LireAsync(Acteur, Avec, null, FilDEchanges.Long, annulation);
}
