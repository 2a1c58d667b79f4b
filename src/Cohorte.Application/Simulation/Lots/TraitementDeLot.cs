using System.Text;
using Cohorte.Application.Simulation.Echange;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>Outcome of a batch.</summary>
/// <param name="Lignes">Lines read, without the header.</param>
/// <param name="Refusees">Lines refused.</param>
public sealed record BilanDeLot(long Lignes, long Refusees);

/// <summary>Reads a batch block by block, computes the blocks on every core, writes them in order: any size, bounded memory. The second line of an identifier is refused.</summary>
internal sealed class TraitementDeLot(TypeDeLot type, Action<ErreurDeLigne> signaler, IProgress<long>? avancement) : IDisposable
{
    private static readonly int Coeurs = Environment.ProcessorCount;
    private readonly EnsembleDIdentifiants _vus = new();
    private readonly TamponLoue _sortie = new();
    private long _lignes;
    private long _refusees;

    /// <summary>Computes the whole batch.</summary>
    /// <exception cref="LotIllisible">The file cannot be read as a batch.</exception>
    public async Task<BilanDeLot> ExecuterAsync(Stream entree, Stream sortie, CancellationToken annulation)
    {
        var blocs = new DecoupeurDeBlocs(entree);
        if (await blocs.SuivantAsync(annulation) is not { } premier) throw new LotIllisible("Le fichier est vide.");
        var entete = EnteteDeLot.Lire(premier, type);
        await sortie.WriteAsync(Encoding.UTF8.GetBytes(string.Join(',', type.Sortie) + "\n"), annulation);

        var libres = new Stack<AtelierDeLot>();
        for (var rang = 0; rang <= Coeurs; rang++) libres.Push(new AtelierDeLot(type.Ouvrir(entete.Rangs), entete.Identifiant, entete.Nombre));
        var enCours = new Queue<Task<(BlocTraite Bloc, AtelierDeLot Atelier)>>();
        var ligne = 1 + entete.LignesLues;
        for (var bloc = premier[entete.Longueur..]; bloc is not null; bloc = await blocs.SuivantAsync(annulation))
        {
            if (libres.Count == 0) libres.Push(await EcrireAsync(await enCours.Dequeue(), sortie, annulation));
            var (atelier, octets, debut) = (libres.Pop(), bloc, ligne);
            ligne += octets.AsSpan().Count((byte)'\n');
            enCours.Enqueue(Task.Run(() => (atelier.Traiter(octets, debut), atelier), annulation));
        }

        while (enCours.TryDequeue(out var tache)) await EcrireAsync(await tache, sortie, annulation);
        return new(_lignes, _refusees);
    }

    /// <inheritdoc />
    public void Dispose() => _sortie.Dispose();

    private async Task<AtelierDeLot> EcrireAsync((BlocTraite Bloc, AtelierDeLot Atelier) fini, Stream sortie, CancellationToken annulation)
    {
        using (fini.Bloc)
        {
            _sortie.Vider();
            var erreurs = 0;
            foreach (var ligne in fini.Bloc.Lignes)
            {
                EcrireLigne(fini.Bloc, ligne, erreurs);
                erreurs = ligne.Erreurs;
            }

            await sortie.WriteAsync(_sortie.Ecriture, annulation);
            avancement?.Report(_lignes);
        }

        return fini.Atelier;
    }

    private void EcrireLigne(BlocTraite bloc, LigneTraitee ligne, int premiereErreur)
    {
        _lignes++;
        var identifiant = bloc.Octets.Ecrits.Slice(ligne.Debut, ligne.Identifiant);
        if (ligne.Identifiant > 0 && !_vus.Ajouter(identifiant))
        {
            Refuser(identifiant, [new ErreurDeLigne(ligne.Numero, "id", "cet identifiant est déjà dans le fichier")]);
            return;
        }

        if (!ligne.Acceptee)
        {
            Refuser(identifiant, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(bloc.Erreurs)[premiereErreur..ligne.Erreurs]);
            return;
        }

        CelluleCsv.Ecrire(_sortie, identifiant);
        _sortie.Ajouter(bloc.Octets.Ecrits[(ligne.Debut + ligne.Identifiant)..ligne.Fin]);
        _sortie.Ajouter("\n"u8);
    }

    private void Refuser(ReadOnlySpan<byte> identifiant, ReadOnlySpan<ErreurDeLigne> erreurs)
    {
        _refusees++;
        foreach (var erreur in erreurs) signaler(erreur);
        if (!type.EcritLesRefus) return;
        CelluleCsv.Ecrire(_sortie, identifiant);
        for (var colonne = 1; colonne < type.Sortie.Count; colonne++) _sortie.Ajouter(","u8);
        var raisons = new StringBuilder();
        foreach (var erreur in erreurs) raisons.Append(raisons.Length > 0 ? " " : "").Append(erreur.Colonne is null ? "" : erreur.Colonne + "\u00A0: ").Append(erreur.Message.TrimEnd('.')).Append('.');
        CelluleCsv.Ecrire(_sortie, Encoding.UTF8.GetBytes(raisons.ToString()));
        _sortie.Ajouter("\n"u8);
    }
}
