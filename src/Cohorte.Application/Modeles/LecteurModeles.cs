using Cohorte.Domaine.Actions;
using Cohorte.Domaine.Modeles;
using YamlDotNet.Core;
using YamlDotNet.Serialization;
using YamlDotNet.Serialization.NamingConventions;

namespace Cohorte.Application.Modeles;

/// <summary>Reads the templates of path from <c>modeles/*.yaml</c> at start-up; a fault stops the program, naming the file and the line.</summary>
public static class LecteurModeles
{
    /// <summary>Loads every template of a folder, in the order of their codes.</summary>
    /// <exception cref="ModeleInvalide">A key is unknown or duplicate, a criterion or a dependency does not exist, the dependencies turn in a circle.</exception>
    public static IReadOnlyList<ModeleDeParcours> Charger(string dossier)
    {
        var modeles = Directory.EnumerateFiles(dossier, "*.yaml").Order(StringComparer.Ordinal).Select(Lire).ToList();
        return modeles.Count > 0 ? modeles : throw new ModeleInvalide($"{dossier}: no template of path.");
    }

    private static ModeleDeParcours Lire(string fichier)
    {
        try
        {
            var lecteur = new DeserializerBuilder().WithNamingConvention(CamelCaseNamingConvention.Instance).WithDuplicateKeyChecking().Build();
            using var texte = File.OpenText(fichier);
            var modele = lecteur.Deserialize<ModeleYaml>(texte).EnModele();
            Verifier(modele, fichier);
            return modele;
        }
        catch (YamlException erreur)
        {
            throw new ModeleInvalide($"{fichier}({erreur.Start.Line},{erreur.Start.Column}): {erreur.InnerException?.Message ?? erreur.Message}");
        }
    }

    private static void Verifier(ModeleDeParcours modele, string fichier)
    {
        var refus = VerificationDuModele.Verifier(modele);
        if (refus.Count > 0) throw new ModeleInvalide($"{fichier}: {string.Join(" ", refus.Select(r => r.Message))}");
    }

    private sealed class ModeleYaml
    {
        public string? Code { get; set; }

        public int? Version { get; set; }

        public string? Intitule { get; set; }

        public string? Description { get; set; }

        public Dispositif? Dispositif { get; set; }

        public string? Ancre { get; set; }

        public decimal? OrientationsParPoste { get; set; }

        public int? CadenceCopilAvant { get; set; }

        public int? CadenceCopilPendant { get; set; }

        public PhaseAmontYaml? PhaseAmont { get; set; }

        public List<EtapeYaml>? Etapes { get; set; }

        public ModeleDeParcours EnModele() => new()
        {
            Code = Exiger(Code, "code"),
            Version = Exiger(Version, "version"),
            Intitule = Exiger(Intitule, "intitule"),
            Description = Exiger(Description, "description"),
            Dispositif = Exiger(Dispositif, "dispositif"),
            Ancre = Exiger(Ancre, "ancre"),
            OrientationsParPoste = Exiger(OrientationsParPoste, "orientationsParPoste"),
            CadenceCopilAvant = Exiger(CadenceCopilAvant, "cadenceCopilAvant"),
            CadenceCopilPendant = Exiger(CadenceCopilPendant, "cadenceCopilPendant"),
            PhaseAmont = PhaseAmont is null ? null : new PhaseAmont(Exiger(PhaseAmont.Intitule, "phaseAmont.intitule"), Exiger(PhaseAmont.Financeur, "phaseAmont.financeur")),
            Etapes = [.. Exiger(Etapes, "etapes").Select(e => e.EnEtape())],
        };
    }

    private sealed class PhaseAmontYaml
    {
        public string? Intitule { get; set; }

        public string? Financeur { get; set; }
    }

    private sealed class EtapeYaml
    {
        public string? Cle { get; set; }

        public string? Intitule { get; set; }

        public int? DureeSemaines { get; set; }

        public List<string> Dependances { get; set; } = [];

        public List<string> FermetureApres { get; set; } = [];

        public List<string> Criteres { get; set; } = [];

        public EtapeModele EnEtape() => new()
        {
            Cle = Exiger(Cle, "cle"),
            Intitule = Exiger(Intitule, "intitule"),
            DureeSemaines = DureeSemaines,
            Dependances = Dependances,
            FermetureApres = FermetureApres,
            Criteres = Criteres,
        };
    }

    private static T Exiger<T>(T? valeur, string cle) where T : class => valeur ?? throw new YamlException($"« {cle} » is missing.");

    private static T Exiger<T>(T? valeur, string cle) where T : struct => valeur ?? throw new YamlException($"« {cle} » is missing.");
}

/// <summary>A template of path that cannot be used: file, line and reason.</summary>
public sealed class ModeleInvalide(string message) : Exception(message);
