using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;

namespace Cohorte.Domaine.Affectations;

/// <summary>A person and a post, as a form names them.</summary>
/// <param name="Poste">The post.</param>
/// <param name="Candidat">The candidacy.</param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct CleDAvis(Id<Poste> Poste, Id<Candidature> Candidat) : IParsable<CleDAvis>
{
    private const char Separateur = '_';

    /// <inheritdoc />
    public override string ToString() => $"{Poste}{Separateur}{Candidat}";

    /// <inheritdoc />
    public static CleDAvis Parse(string s, IFormatProvider? provider) => TryParse(s, provider, out var cle) ? cle : throw new FormatException("A post and a candidacy are expected.");

    /// <inheritdoc />
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out CleDAvis result)
    {
        result = default;
        if (s?.Split(Separateur) is not [var poste, var candidat] || !Id<Poste>.TryParse(poste, provider, out var p) || !Id<Candidature>.TryParse(candidat, provider, out var c)) return false;
        result = new(p, c);
        return true;
    }
}

/// <summary>A candidate on whom a firm may give its opinion.</summary>
/// <param name="Cle">The post and the candidacy.</param>
/// <param name="DemandeLe">Day the person was presented; <c>null</c> for one already proposed for the post.</param>
/// <param name="Avis">Opinion to show, whoever noted it; <c>null</c> without any.</param>
/// <param name="Version">Version of the opinion noted; empty when there is none.</param>
public sealed record CandidatPresente(CleDAvis Cle, DateOnly? DemandeLe, AvisRetenu? Avis, Guid Version)
{
    /// <summary>Those of some posts: the persons presented to the firm, and those already proposed to it, as long as their place is not acquired. A firm sees no other candidate.</summary>
    public static IReadOnlyList<CandidatPresente> De(FaitsDeLAffectation faits, IReadOnlySet<Id<Poste>> postes)
    {
        var marche = new MarcheDeLAction(faits);
        var notes = faits.Avis.ToDictionary(a => new CleDAvis(a.PosteId, a.CandidatureId));
        return
        [
            .. from poste in faits.Postes
               where postes.Contains(poste.Id)
               from candidat in faits.Candidats
               where candidat.Fixe is null
               let cle = new CleDAvis(poste.Id, candidat.Id)
               let note = notes.GetValueOrDefault(cle)
               where note?.DemandeLe is not null || candidat.Poste == poste.Id
               select new CandidatPresente(cle, note?.DemandeLe, marche.Avis(candidat, poste.Id), note?.Version ?? Guid.Empty),
        ];
    }
}
