using System.Text;
using System.Text.Json;
using Cohorte.Application.Planification.Echange;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;
using Cohorte.Domaine.Reglementation;
using Cohorte.Domaine.Travaux;

namespace Cohorte.Application.Planification;

/// <summary>A request of the public API, as its job keeps it.</summary>
/// <param name="Probleme">The problem, in the exchange format.</param>
/// <param name="Reparation">The request of repair; empty without one.</param>
/// <param name="Methode">How an assignment is sought.</param>
public sealed record DemandeALApi(ReadOnlyMemory<byte> Probleme, ReadOnlyMemory<byte> Reparation, MethodeAffectation Methode)
{
    private static readonly JsonDocumentOptions Profondeur = new() { MaxDepth = 34 };

    /// <summary>The names of the methods, in the command line and in addresses.</summary>
    public static readonly IReadOnlyDictionary<string, MethodeAffectation> Methodes = new Dictionary<string, MethodeAffectation>(StringComparer.Ordinal)
    {
        ["stable"] = MethodeAffectation.Stable,
        ["score"] = MethodeAffectation.Score,
        ["stable-score"] = MethodeAffectation.StableScore,
    };

    /// <summary>Reads and checks a request, or says everything that is wrong in it.</summary>
    /// <param name="type">What is asked.</param>
    /// <param name="corps">Body of the request.</param>
    /// <param name="methode">Method of an assignment; <c>null</c> for the default one.</param>
    /// <param name="baremes">The law, which must know the dates of the calendar.</param>
    public static Resultat<DemandeALApi> Verifier(TypeDeTravail type, ReadOnlyMemory<byte> corps, string? methode, Baremes baremes)
    {
        if (!Methodes.TryGetValue(methode ?? "stable", out var choisie)) return new Refus("methode", $"methode\u00A0: «\u00A0{methode}\u00A0» n’est pas une méthode ({string.Join(", ", Methodes.Keys)}).", "methode");
        return type switch
        {
            TypeDeTravail.ApiCalendrier => LireCalendrier(corps, baremes),
            TypeDeTravail.ApiReparation => LireReparation(corps),
            TypeDeTravail.ApiAffectation => LectureAffectation.Probleme(corps) is { EstFait: false } refus ? Resultat.Refuse(refus.Refus) : new DemandeALApi(corps, default, choisie),
            _ => LectureRegroupement.Probleme(corps) is { EstFait: false } refus ? Resultat.Refuse(refus.Refus) : new DemandeALApi(corps, default, default),
        };
    }

    /// <summary>The request as one text.</summary>
    public string Ecrire()
    {
        using var flux = new MemoryStream();
        using (var json = new Utf8JsonWriter(flux))
        {
            json.WriteStartObject();
            json.WriteString("methode", Methodes.First(m => m.Value == Methode).Key);
            json.WritePropertyName("probleme");
            json.WriteRawValue(DocumentJson.SansMarque(Probleme).Span);
            if (!Reparation.IsEmpty)
            {
                json.WritePropertyName("reparation");
                json.WriteRawValue(Reparation.Span);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(flux.ToArray());
    }

    /// <summary>Reads what <see cref="Ecrire"/> wrote.</summary>
    public static DemandeALApi Lire(string texte)
    {
        using var document = JsonDocument.Parse(texte, Profondeur);
        var racine = document.RootElement;
        return new(
            Octets(racine.GetProperty("probleme")),
            racine.TryGetProperty("reparation", out var reparation) ? Octets(reparation) : default,
            Methodes[racine.GetProperty("methode").GetString()!]);
    }

    private static Resultat<DemandeALApi> LireCalendrier(ReadOnlyMemory<byte> corps, Baremes baremes)
    {
        var probleme = LectureCalendrier.Probleme(corps);
        if (!probleme.EstFait) return Resultat.Refuse(probleme.Refus);
        var regles = ReglesDuContratEnVigueur.De(baremes, probleme.Valeur);
        return regles.EstFait ? new DemandeALApi(corps, default, default) : Resultat.Refuse(regles.Refus);
    }

    private static Resultat<DemandeALApi> LireReparation(ReadOnlyMemory<byte> corps)
    {
        var ouvert = DocumentJson.Ouvrir(corps, Profondeur.MaxDepth);
        if (!ouvert.EstFait) return Resultat.Refuse(ouvert.Refus);
        using (var document = ouvert.Valeur)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object) return new Refus("json.type", "Racine\u00A0: un objet est attendu.");
            var lus = new HashSet<string>(StringComparer.Ordinal);
            foreach (var membre in document.RootElement.EnumerateObject())
            {
                if (membre.Name is not ("probleme" or "reparation")) return new Refus("json.inconnu", $"{membre.Name}\u00A0: ce membre n’est pas connu.", membre.Name);
                if (!lus.Add(membre.Name)) return new Refus("json.doublon", $"{membre.Name}\u00A0: ce membre est écrit deux fois.", membre.Name);
            }

            if (!document.RootElement.TryGetProperty("probleme", out var probleme)) return new Refus("json.manquant", "probleme\u00A0: ce membre est obligatoire.", "probleme");
            if (!document.RootElement.TryGetProperty("reparation", out var reparation)) return new Refus("json.manquant", "reparation\u00A0: ce membre est obligatoire.", "reparation");
            var demande = new DemandeALApi(Octets(probleme), Octets(reparation), default);
            var lu = LectureCalendrier.Probleme(demande.Probleme);
            if (!lu.EstFait) return Resultat.Refuse(lu.Refus);
            var demandee = LectureCalendrier.Reparation(demande.Reparation, lu.Valeur);
            return demandee.EstFait ? demande : Resultat.Refuse(demandee.Refus);
        }
    }

    private static byte[] Octets(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());
}
