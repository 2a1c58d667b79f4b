using System.Text.Encodings.Web;
using System.Text.Json;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Simulation;
using Cohorte.Domaine.Simulation.Apprentissage;
using Cohorte.Domaine.Simulation.Opco;
using Cohorte.Domaine.Simulation.Paie;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>Writes a simulation in the exchange format, straight to UTF-8; the lines of a payslip shared by several months are written from the same bytes.</summary>
public static class EcritureDeSimulation
{
    /// <summary>How the answers are written.</summary>
    public static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Same, indented, for a person.</summary>
    public static readonly JsonWriterOptions Lisible = Options with { Indented = true, NewLine = "\n" };

    /// <summary>The answer for one contract.</summary>
    public static void Ecrire(Utf8JsonWriter json, SimulationDeContrat simulation)
    {
        json.WriteStartObject();
        if (simulation.Apprentissage is not null) json.WriteBoolean("eligible"u8, true);
        EcrireMois(json, simulation.Mois);
        EcrireTotaux(json, simulation.Totaux);
        EcrireAides(json, simulation);
        if (simulation.Apprentissage is { } apprentissage) EcrireFinancement(json, apprentissage);
        else EcrireOpco(json, simulation.Opco);
        json.WriteStartArray("regularisations"u8);
        foreach (var r in simulation.Regularisations)
        {
            json.WriteStartObject();
            Mois(json, "du"u8, r.Du);
            Mois(json, "au"u8, r.Au);
            json.WriteNumber("coefficient"u8, r.Coefficient);
            Euros(json, "reduction"u8, r.Reduction);
            Euros(json, "sommeDesMois"u8, r.SommeDesMois);
            Euros(json, "ecart"u8, r.Ecart);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("presence"u8);
        json.WriteNumber("heures"u8, simulation.HeuresDePresence.Valeur);
        EurosOuNul(json, "coutParHeure"u8, simulation.CoutParHeureDePresence);
        json.WriteEndObject();
        Constats(json, "hypotheses"u8, simulation.Hypotheses);
        Constats(json, "avertissements"u8, simulation.Avertissements);
        json.WriteEndObject();
    }

    private static void EcrireMois(Utf8JsonWriter json, IReadOnlyList<MoisSimule> mois)
    {
        json.WriteStartArray("mois"u8);
        BulletinDePaie? ecrit = null;
        using var lignes = new TamponLoue();
        foreach (var m in mois)
        {
            var b = m.Bulletin;
            json.WriteStartObject();
            Mois(json, "mois"u8, m.Mois);
            json.WriteNumber("fraction"u8, m.Fraction);
            json.WriteNumber("age"u8, m.Age);
            json.WriteNumber("tauxSmic"u8, m.Plancher.TauxSmic.Fraction);
            if (m.Apprenti is { } apprenti) EcrireApprenti(json, apprenti);
            Euros(json, "brut"u8, b.Brut);
            Euros(json, "cotisationsSalariales"u8, b.CotisationsSalariales);
            Euros(json, "net"u8, b.Net);
            Euros(json, "cotisationsPatronales"u8, b.CotisationsPatronales);
            json.WriteNumber("coefficientReduction"u8, b.CoefficientReduction);
            Euros(json, "reductionGenerale"u8, b.ReductionGenerale);
            Euros(json, "cotisationsPatronalesNettes"u8, b.CotisationsPatronalesNettes);
            Euros(json, "coutEmployeur"u8, b.CoutEmployeur);
            Euros(json, "aides"u8, m.Aides);
            if (!ReferenceEquals(ecrit, b))
            {
                lignes.Vider();
                FragmentsDeLigne.Ecrire(lignes, b.Lignes);
                ecrit = b;
            }

            json.WritePropertyName("lignes"u8);
            json.WriteRawValue(lignes.Ecrits, skipInputValidation: true);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void EcrireTotaux(Utf8JsonWriter json, TotauxDeSimulation t)
    {
        json.WriteStartObject("totaux"u8);
        Euros(json, "brut"u8, t.Brut);
        Euros(json, "net"u8, t.Net);
        Euros(json, "cotisationsSalariales"u8, t.CotisationsSalariales);
        Euros(json, "cotisationsPatronales"u8, t.CotisationsPatronales);
        Euros(json, "reductionGenerale"u8, t.ReductionGenerale);
        Euros(json, "cotisationsPatronalesNettes"u8, t.CotisationsPatronalesNettes);
        Euros(json, "coutEmployeur"u8, t.CoutEmployeur);
        Euros(json, "aides"u8, t.Aides);
        Euros(json, "coutApresAides"u8, t.CoutApresAides);
        Euros(json, "regularisation"u8, t.Regularisation);
        json.WriteEndObject();
    }

    private static void EcrireAides(Utf8JsonWriter json, SimulationDeContrat simulation)
    {
        json.WriteStartArray("aides"u8);
        foreach (var aide in simulation.Aides)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, aide.Code);
            json.WriteString("libelle"u8, aide.Libelle);
            Euros(json, "montant"u8, aide.Montant);
            json.WriteStartArray("versements"u8);
            foreach (var versement in aide.Versements)
            {
                json.WriteStartObject();
                Jour(json, "date"u8, versement.Date);
                Euros(json, "montant"u8, versement.Montant);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Source(json, aide.Source);
            Textes(json, "conditions"u8, aide.Conditions);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void EcrireOpco(Utf8JsonWriter json, PriseEnCharge? opco)
    {
        if (opco is null)
        {
            json.WriteNull("opco"u8);
            return;
        }

        json.WriteStartObject("opco"u8);
        EurosOuNul(json, "coutPedagogique"u8, opco.CoutPedagogique);
        Euros(json, "priseEnCharge"u8, opco.Montant);
        EurosOuNul(json, "resteACharge"u8, opco.ResteACharge);
        Euros(json, "tutorat"u8, opco.Tutorat);
        EurosOuNul(json, "majoration"u8, opco.Majoration);
        json.WriteBoolean("hypothese"u8, opco.EstHypothese);
        Textes(json, "regles"u8, opco.Regles);
        json.WriteEndObject();
    }

    private static void EcrireApprenti(Utf8JsonWriter json, MoisDApprenti apprenti)
    {
        json.WriteNumber("anneeExecution"u8, apprenti.AnneeExecution);
        Euros(json, "seuilExoneration"u8, apprenti.SeuilExoneration);
        if (apprenti.Segments.Count < 2) return;
        json.WriteStartArray("segments"u8);
        foreach (var segment in apprenti.Segments)
        {
            json.WriteStartObject();
            json.WriteNumber("anneeExecution"u8, segment.AnneeExecution);
            json.WriteNumber("jours"u8, segment.Jours);
            json.WriteNumber("tauxSmic"u8, segment.Plancher.TauxSmic.Fraction);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void EcrireFinancement(Utf8JsonWriter json, FinancementDeLApprentissage financement)
    {
        json.WriteStartObject("opco"u8);
        json.WriteBoolean("verseAuCfa"u8, true);
        json.WriteNull("coutPedagogique"u8);
        json.WriteNull("priseEnCharge"u8);
        Euros(json, "participationEmployeur"u8, financement.ParticipationEmployeur);
        Euros(json, "resteACharge"u8, financement.ParticipationEmployeur);
        Euros(json, "tutorat"u8, financement.Maitre);
        json.WriteNull("majoration"u8);
        json.WriteBoolean("hypothese"u8, true);
        Textes(json, "regles"u8, financement.Regles);
        json.WriteEndObject();
    }

    /// <summary>Where a value comes from.</summary>
    internal static void Source(Utf8JsonWriter json, SourceJuridique source)
    {
        json.WriteStartObject("source"u8);
        json.WriteString("texte"u8, source.Texte);
        json.WriteString("publication"u8, source.Publication);
        json.WriteString("marque"u8, source.Marque);
        json.WriteEndObject();
    }

    private static void Constats(Utf8JsonWriter json, ReadOnlySpan<byte> nom, IReadOnlyList<Hypothese> constats)
    {
        json.WriteStartArray(nom);
        foreach (var constat in constats)
        {
            json.WriteStartObject();
            json.WriteString("code"u8, constat.Code);
            json.WriteString("message"u8, constat.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Textes(Utf8JsonWriter json, ReadOnlySpan<byte> nom, IReadOnlyList<string> textes)
    {
        json.WriteStartArray(nom);
        foreach (var texte in textes) json.WriteStringValue(texte);
        json.WriteEndArray();
    }

    private static void Euros(Utf8JsonWriter json, ReadOnlySpan<byte> nom, Montant montant)
    {
        json.WritePropertyName(nom);
        Span<byte> chiffres = stackalloc byte[NombreJson.Taille];
        json.WriteRawValue(chiffres[..NombreJson.Ecrire(chiffres, montant)], skipInputValidation: true);
    }

    private static void EurosOuNul(Utf8JsonWriter json, ReadOnlySpan<byte> nom, Montant? montant)
    {
        if (montant is { } euros) Euros(json, nom, euros);
        else json.WriteNull(nom);
    }

    private static void Mois(Utf8JsonWriter json, ReadOnlySpan<byte> nom, DateOnly mois) => DateEn(json, nom, mois, 7);

    private static void Jour(Utf8JsonWriter json, ReadOnlySpan<byte> nom, DateOnly jour) => DateEn(json, nom, jour, 10);

    private static void DateEn(Utf8JsonWriter json, ReadOnlySpan<byte> nom, DateOnly date, int longueur)
    {
        Span<byte> texte = stackalloc byte[10];
        date.TryFormat(texte, out _, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
        json.WriteString(nom, texte[..longueur]);
    }
}
