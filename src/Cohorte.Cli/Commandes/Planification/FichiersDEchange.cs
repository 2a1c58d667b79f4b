using Cohorte.Domaine.Commun;

namespace Cohorte.Cli.Commandes.Planification;

/// <summary>Reads and writes the files of a command; « - » is the standard input or output.</summary>
internal static class FichiersDEchange
{
    /// <summary>Exit code: the answer is a refusal.</summary>
    public const int Refuse = 1;

    /// <summary>Exit code: bad input.</summary>
    public const int EntreeInvalide = 2;

    /// <summary>Exit code: nothing found within the budget.</summary>
    public const int NonTrouve = 4;

    private const int ErreurInterne = 70;

    /// <summary>Largest input read, in bytes.</summary>
    private const int TailleMax = 256 * 1024 * 1024;

    /// <summary>Runs a command; what a person can cause is said in French, the rest is an internal error.</summary>
    public static int Executer(Func<int> commande)
    {
        try
        {
            return commande();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException { ParamName: "path" } or NotSupportedException)
        {
            return Refuser([new Refus("fichier", "Fichier inaccessible\u00A0: " + e.Message)]);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Console.Error.WriteLine("Erreur interne\u00A0: " + e.Message);
            return ErreurInterne;
        }
    }

    public static ReadOnlyMemory<byte> Lire(string chemin)
    {
        using var flux = chemin == "-" ? Console.OpenStandardInput() : File.Exists(chemin) ? File.OpenRead(chemin) : throw new IOException($"«\u00A0{chemin}\u00A0» n’existe pas.");
        using var copie = new MemoryStream();
        var tampon = new byte[81_920];
        int lus;
        while ((lus = flux.Read(tampon)) > 0)
        {
            copie.Write(tampon.AsSpan(0, lus));
            if (copie.Length > TailleMax) throw new IOException($"«\u00A0{chemin}\u00A0» dépasse 256\u00A0Mio.");
        }

        return copie.ToArray();
    }

    public static void Ecrire(string chemin, byte[] contenu)
    {
        if (chemin != "-")
        {
            var provisoire = chemin + ".partiel";
            File.WriteAllBytes(provisoire, contenu);
            File.Move(provisoire, chemin, overwrite: true);
            return;
        }

        using var sortie = Console.OpenStandardOutput();
        sortie.Write(contenu);
    }

    /// <summary>Says on standard error what is wrong in the input.</summary>
    public static int Refuser(IEnumerable<Refus> refus)
    {
        foreach (var r in refus) Console.Error.WriteLine(r.Message);
        return EntreeInvalide;
    }
}
