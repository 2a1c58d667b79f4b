using Cohorte.Domaine.Commun;

namespace Cohorte.Application.Imports;

/// <summary>Reads what a person uploads or pastes: CSV in any usual encoding and separator, XLSX, cells copied from a spreadsheet. Never raises on what a person can give.</summary>
public static class LectureDeTableau
{
    private static readonly byte[] Zip = "PK"u8.ToArray();
    private static readonly byte[] AncienOffice = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] Pdf = "%PDF"u8.ToArray();

    /// <summary>Reads a file; its content decides, not its name.</summary>
    public static Resultat<TableauLu> Lire(byte[] octets, string nom)
    {
        if (octets.Length == 0) return new Refus("import.vide", "Ce fichier est vide.", "Fichier");
        if (Commence(octets, AncienOffice)) return new Refus("import.ancien", "Ce fichier est dans un ancien format (XLS) ou protégé par un mot de passe. Enregistrez-le au format XLSX, sans mot de passe, ou en CSV.", "Fichier");
        if (Commence(octets, Pdf)) return new Refus("import.pdf", "Un PDF ne se lit pas comme un tableau. Donnez le fichier du tableur (XLSX ou CSV).", "Fichier");
        if (Commence(octets, Zip)) return Borner(LectureXlsx.Lire(octets, nom), "Fichier");
        if (DetectionDEncodage.Decoder(octets) is not { } texte) return new Refus("import.illisible", "Ce fichier n’est ni un CSV ni un XLSX. Donnez le fichier du tableur.", "Fichier");
        return Borner(LectureCsv.Lire(texte, nom, "Fichier"), "Fichier");
    }

    /// <summary>Reads cells pasted from a spreadsheet.</summary>
    public static Resultat<TableauLu> LireColle(string texte) => Borner(LectureCsv.Lire(texte, "collé", "Colle"), "Colle");

    private static Resultat<TableauLu> Borner(Resultat<TableauLu> lu, string champ)
    {
        if (!lu.EstFait) return lu;
        if (lu.Valeur.Lignes.Count < 2) return new Refus("import.sans-lignes", "Il faut une ligne de titres et au moins une ligne de données.", champ);
        return lu.Valeur.Lignes.Count > TableauLu.LignesMaximum + TableauLu.LignesDeTete
            ? new Refus("import.trop", $"Ce tableau dépasse {Ecriture.Nombre(TableauLu.LignesMaximum)} lignes. Partagez-le en plusieurs fichiers.", champ)
            : lu;
    }

    private static bool Commence(byte[] octets, byte[] debut) => octets.AsSpan().StartsWith(debut);
}
