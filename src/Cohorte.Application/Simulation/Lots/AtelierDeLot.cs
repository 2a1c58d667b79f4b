using System.Text;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>Computes the lines of a block; one at a time per thread, its buffers are kept from block to block.</summary>
internal sealed class AtelierDeLot(PosteDeLot poste, int colonneId, int nombreDeColonnes)
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private readonly LigneCsv _ligne = new();
    private char[] _texte = [];

    public BlocTraite Traiter(byte[] bloc, long premiereLigne)
    {
        var traite = new BlocTraite();
        if (_texte.Length < bloc.Length) _texte = new char[bloc.Length];
        try
        {
            _ligne.Ouvrir(_texte.AsMemory(0, Strict.GetChars(bloc, _texte)), premiereLigne);
            while (_ligne.Lire()) TraiterLigne(traite);
        }
        catch (DecoderFallbackException)
        {
            traite.Octets.Vider();
            traite.Lignes.Clear();
            traite.Erreurs.Clear();
            LigneParLigne(bloc, premiereLigne, traite);
        }

        return traite;
    }

    /// <summary>Some bytes are not UTF-8: only their lines are refused.</summary>
    private void LigneParLigne(byte[] bloc, long numero, BlocTraite traite)
    {
        var reste = bloc.AsSpan();
        for (; !reste.IsEmpty; numero++)
        {
            var saut = reste.IndexOf((byte)'\n');
            var ligne = saut < 0 ? reste : reste[..(saut + 1)];
            reste = reste[ligne.Length..];
            if (!System.Text.Unicode.Utf8.IsValid(ligne))
            {
                traite.Erreurs.Add(new(numero, null, "ce texte n’est pas en UTF-8"));
                traite.Lignes.Add(new(numero, traite.Octets.Ecrits.Length, 0, traite.Octets.Ecrits.Length, false, traite.Erreurs.Count));
                continue;
            }

            _ligne.Ouvrir(_texte.AsMemory(0, Strict.GetChars(ligne, _texte)), numero);
            while (_ligne.Lire()) TraiterLigne(traite);
        }
    }

    private void TraiterLigne(BlocTraite traite)
    {
        var debut = traite.Octets.Ecrits.Length;
        var identifiant = 0;
        var acceptee = false;
        if (_ligne.Defaut is { } defaut) traite.Erreurs.Add(new(_ligne.Numero, null, defaut));
        else if (_ligne.Nombre != nombreDeColonnes) traite.Erreurs.Add(new(_ligne.Numero, null, $"{_ligne.Nombre} valeurs pour {nombreDeColonnes} colonnes"));
        else if (LireIdentifiant(traite, out identifiant)) acceptee = poste.Traiter(_ligne, traite.Octets, traite.Erreurs);
        traite.Lignes.Add(new(_ligne.Numero, debut, identifiant, traite.Octets.Ecrits.Length, acceptee, traite.Erreurs.Count));
    }

    private bool LireIdentifiant(BlocTraite traite, out int longueur)
    {
        var texte = _ligne.Champ(colonneId);
        longueur = Strict.GetByteCount(texte);
        if (longueur is 0 or > EnsembleDIdentifiants.LongueurMaximale)
        {
            traite.Erreurs.Add(new(_ligne.Numero, "id", longueur == 0 ? "un identifiant est attendu" : $"un identifiant compte au plus {EnsembleDIdentifiants.LongueurMaximale} octets"));
            longueur = 0;
            return false;
        }

        Strict.GetBytes(texte, traite.Octets.GetSpan(longueur));
        traite.Octets.Advance(longueur);
        return true;
    }
}
