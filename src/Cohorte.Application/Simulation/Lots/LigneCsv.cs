using System.Buffers;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>Reads the records of a block one after the other, by RFC 4180: quotes only around a whole field, doubled inside.</summary>
internal sealed class LigneCsv
{
    private static readonly SearchValues<char> Separateurs = SearchValues.Create(",\n\"");
    private ReadOnlyMemory<char> _texte;
    private (int Debut, int Longueur, bool Doubles)[] _champs = new (int, int, bool)[64];
    private char[] _scratch = new char[256];
    private int _position;
    private long _suivante;

    /// <summary>Number of the line where the record begins.</summary>
    public long Numero { get; private set; }

    /// <summary>Fields of the record.</summary>
    public int Nombre { get; private set; }

    /// <summary>What is wrong with the quotes of the record, or <c>null</c>.</summary>
    public string? Defaut { get; private set; }

    /// <summary>Starts a block.</summary>
    public void Ouvrir(ReadOnlyMemory<char> texte, long premiereLigne) => (_texte, _position, _suivante) = (texte, 0, premiereLigne);

    /// <summary>A field, unquoted.</summary>
    public ReadOnlySpan<char> Champ(int rang)
    {
        var (debut, longueur, doubles) = _champs[rang];
        var brut = _texte.Span.Slice(debut, longueur);
        if (!doubles) return brut;
        if (_scratch.Length < longueur) _scratch = new char[longueur];
        var ecrits = 0;
        for (var i = 0; i < brut.Length; i++)
        {
            _scratch[ecrits++] = brut[i];
            if (brut[i] == '"') i++;
        }

        return _scratch.AsSpan(0, ecrits);
    }

    /// <summary>Reads the next record; empty lines are passed over.</summary>
    public bool Lire()
    {
        var texte = _texte.Span;
        while (_position < texte.Length && (texte[_position] == '\n' || (texte[_position] == '\r' && _position + 1 < texte.Length && texte[_position + 1] == '\n')))
        {
            _position += texte[_position] == '\r' ? 2 : 1;
            _suivante++;
        }

        if (_position >= texte.Length) return false;
        (Numero, Nombre, Defaut) = (_suivante, 0, null);
        var debut = _position;
        if (Enregistrement(texte)) return true;

        // A fault in the quotes says nothing of the following lines: the next one starts at the next line break.
        Nombre = 0;
        var saut = texte[debut..].IndexOf('\n');
        _position = saut < 0 ? texte.Length : debut + saut + 1;
        _suivante = Numero + 1;
        return true;
    }

    private bool Enregistrement(ReadOnlySpan<char> texte)
    {
        while (true)
        {
            var cite = _position < texte.Length && texte[_position] == '"';
            if (!(cite ? Cite(texte) : Nu(texte))) return false;
            if (_position >= texte.Length) return true;
            if (texte[_position++] != '\n') continue;
            _suivante++;
            return true;
        }
    }

    private bool Nu(ReadOnlySpan<char> texte)
    {
        var reste = texte[_position..];
        var fin = reste.IndexOfAny(Separateurs);
        if (fin >= 0 && reste[fin] == '"')
        {
            Defaut = "un guillemet au milieu d’une valeur";
            return false;
        }

        if (fin < 0) fin = reste.Length;
        var longueur = fin > 0 && reste[fin - 1] == '\r' && (fin == reste.Length || reste[fin] == '\n') ? fin - 1 : fin;
        Noter(_position, longueur, false);
        _position += fin;
        return true;
    }

    private bool Cite(ReadOnlySpan<char> texte)
    {
        var debut = ++_position;
        var doubles = false;
        while (true)
        {
            var fin = texte[_position..].IndexOfAny('"', '\n');
            if (fin < 0)
            {
                Defaut = "un guillemet n’est jamais fermé";
                return false;
            }

            _position += fin + 1;
            if (texte[_position - 1] == '\n')
            {
                _suivante++;
                continue;
            }

            if (_position < texte.Length && texte[_position] == '"')
            {
                doubles = true;
                _position++;
                continue;
            }

            Noter(debut, _position - 1 - debut, doubles);
            if (_position < texte.Length && texte[_position] == '\r' && (_position + 1 == texte.Length || texte[_position + 1] == '\n')) _position++;
            if (_position == texte.Length || texte[_position] is ',' or '\n') return true;
            Defaut = "du texte après un guillemet fermant";
            return false;
        }
    }

    private void Noter(int debut, int longueur, bool doubles)
    {
        if (Nombre == _champs.Length) Array.Resize(ref _champs, Nombre * 2);
        _champs[Nombre++] = (debut, longueur, doubles);
    }
}
