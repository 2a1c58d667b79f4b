using System.Diagnostics;

namespace Cohorte.Tests.Pdf;

/// <summary>Readers of PDF that are not ours: qpdf for the syntax, poppler for the text and the tags. A missing tool fails the test.</summary>
internal static class OutilsPdf
{
    /// <summary>What qpdf says of the file.</summary>
    public static string Verifier(byte[] pdf) => Lancer(pdf, "qpdf", "--check", "{}");

    /// <summary>The text, as laid out.</summary>
    public static string Texte(byte[] pdf) => Lancer(pdf, "pdftotext", "-layout", "{}", "-");

    /// <summary>The properties.</summary>
    public static string Proprietes(byte[] pdf) => Lancer(pdf, "pdfinfo", "{}");

    /// <summary>The structure tree with its text.</summary>
    public static string Structure(byte[] pdf) => Lancer(pdf, "pdfinfo", "-struct-text", "{}");

    /// <summary>The links.</summary>
    public static string Liens(byte[] pdf) => Lancer(pdf, "pdfinfo", "-url", "{}");

    /// <summary>The fonts.</summary>
    public static string Polices(byte[] pdf) => Lancer(pdf, "pdffonts", "{}");

    /// <summary>The file with its streams readable.</summary>
    public static string EnClair(byte[] pdf) => Lancer(pdf, "qpdf", "--qdf", "--object-streams=disable", "{}", "-");

    private static string Lancer(byte[] pdf, string outil, params string[] arguments)
    {
        var fichier = Path.Combine(Path.GetTempPath(), $"cohorte-{Guid.CreateVersion7():N}.pdf");
        try
        {
            File.WriteAllBytes(fichier, pdf);
            var demarrage = new ProcessStartInfo(outil) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = System.Text.Encoding.UTF8 };
            foreach (var argument in arguments) demarrage.ArgumentList.Add(argument == "{}" ? fichier : argument);
            using var processus = Process.Start(demarrage)!;
            var erreurs = processus.StandardError.ReadToEndAsync();
            var sortie = processus.StandardOutput.ReadToEnd();
            processus.WaitForExit();
            Assert.True(processus.ExitCode == 0 && erreurs.Result.Length == 0, $"{outil} : {processus.ExitCode}\n{erreurs.Result}\n{sortie}");
            return sortie;
        }
        finally
        {
            File.Delete(fichier);
        }
    }
}
