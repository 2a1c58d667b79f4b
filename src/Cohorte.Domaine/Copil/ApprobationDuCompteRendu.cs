using System.Security.Cryptography;
using System.Text;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Comptes;

namespace Cohorte.Domaine.Copil;

/// <summary>Approves the minutes of a meeting: they are frozen with their digest.</summary>
public static class ApprobationDuCompteRendu
{
    /// <summary>Freezes the minutes, or says why not.</summary>
    public static Resultat Approuver(ReunionCopil reunion, Role role)
    {
        if (string.IsNullOrWhiteSpace(reunion.CompteRendu)) return Resultat.Refuse("copil.compte-rendu", "Rédigez le compte rendu avant de le faire approuver.", "CompteRendu");
        var suite = reunion.Passer("Approuver", role);
        if (!suite.EstFait) return suite;
        reunion.Empreinte = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(reunion.CompteRendu)));
        return Resultat.Fait;
    }
}
