using System.Text;
using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Simulation.Lots;

/// <summary>The header of a batch: which column is where.</summary>
internal sealed record EnteteDeLot(int[] Rangs, int Identifiant, int Nombre, long LignesLues, int Longueur)
{
    /// <summary>Reads the header at the start of the first block.</summary>
    /// <exception cref="LotIllisible">Unknown, repeated or missing column, or no text.</exception>
    public static EnteteDeLot Lire(byte[] bloc, TypeDeLot type)
    {
        if (!System.Text.Unicode.Utf8.IsValid(bloc.AsSpan(0, Math.Max(0, bloc.AsSpan().IndexOf((byte)'\n'))))) throw new LotIllisible("L’en-tête n’est pas un texte en UTF-8.");
        var saut = bloc.AsSpan().IndexOf((byte)'\n');
        var octets = saut < 0 ? bloc.AsSpan() : bloc.AsSpan(0, saut + 1);
        var ligne = new LigneCsv();
        ligne.Ouvrir(Encoding.UTF8.GetString(octets).AsMemory(), 1);
        if (!ligne.Lire() || ligne.Defaut is not null) throw new LotIllisible("Le fichier n’a pas d’en-tête lisible.");
        var (rangs, identifiant, inconnues, repetees) = (new int[type.Colonnes.Count], -1, new List<string>(), new List<string>());
        Array.Fill(rangs, -1);
        for (var rang = 0; rang < ligne.Nombre; rang++)
        {
            var nom = ligne.Champ(rang).ToString();
            if (nom == "id")
            {
                if (identifiant >= 0) repetees.Add(nom);
                identifiant = rang;
                continue;
            }

            var place = Rang(type.Colonnes, nom);
            if (place < 0) inconnues.Add(nom);
            else if (rangs[place] >= 0) repetees.Add(nom);
            else rangs[place] = rang;
        }

        var manquantes = type.Obligatoires.Where(o => rangs[Rang(type.Colonnes, o)] < 0).ToList();
        if (identifiant < 0) manquantes.Insert(0, "id");
        Refuser(inconnues, "Colonne inconnue", "Colonnes inconnues");
        Refuser(repetees, "Colonne répétée", "Colonnes répétées");
        Refuser(manquantes, "Colonne manquante", "Colonnes manquantes");
        return new(rangs, identifiant, ligne.Nombre, 1, octets.Length);
    }

    private static void Refuser(List<string> noms, string une, string plusieurs)
    {
        if (noms.Count > 0) throw new LotIllisible($"{(noms.Count == 1 ? une : plusieurs)}{Typo.DeuxPoints}{Typo.Liste([.. noms.Select(Typo.Guillemets)])}.");
    }

    private static int Rang(IReadOnlyList<string> colonnes, string nom)
    {
        for (var rang = 0; rang < colonnes.Count; rang++)
        {
            if (colonnes[rang] == nom) return rang;
        }

        return -1;
    }
}
