using Cohorte.Domaine.Affectations;
using Cohorte.Domaine.Besoins;
using Cohorte.Domaine.Candidats;
using Cohorte.Domaine.Commun;
using Cohorte.Domaine.Planification.Affectations;

namespace Cohorte.Tests.Domaine.Affectations;

/// <summary>A small market written by hand: people named by a letter, firms by a name.</summary>
internal sealed class MarcheDEssai(EchelleDAvis echelle = EchelleDAvis.OuiPeutEtreNon)
{
    private readonly List<CandidatEnLice> _candidats = [];
    private readonly List<PosteOffert> _postes = [];
    private readonly List<VoeuxDuCandidat> _voeux = [];
    private readonly List<AvisSurCandidat> _avis = [];
    private readonly Dictionary<string, string> _noms = [];

    public static Id<Candidature> Personne(string nom) => new(Guide(1, nom));

    public static Id<Poste> Poste(string nom) => new(Guide(2, nom));

    public FaitsDeLAffectation Faits => new()
    {
        Reglages = new ReglagesDeLAffectation { Echelle = echelle, NoteMinimale = 60, Tirage = 2022 },
        Candidats = _candidats,
        Postes = _postes,
        Voeux = _voeux,
        Avis = _avis,
    };

    public MarcheDeLAction Marche => new(Faits);

    public AffectationLue Regle => AffectationLue.ParLaRegle(Marche.Probleme);

    public MotsDeLAffectation Mots => new(echelle, _noms, _noms);

    public MarcheDEssai Offre(string poste, int places)
    {
        _postes.Add(new(Poste(poste), places));
        _noms[Poste(poste).ToString()] = poste;
        return this;
    }

    /// <summary>« A », wishes, then « Alpha oui », « Beta 72 ».</summary>
    public MarcheDEssai Candidat(string nom, string[]? voeux, params string[] avis)
    {
        _candidats.Add(new(Personne(nom), null, false, null));
        _noms[Personne(nom).ToString()] = nom;
        if (voeux is not null) _voeux.Add(new VoeuxDuCandidat { CandidatureId = Personne(nom), Postes = [.. voeux.Select(v => Poste(v).Valeur)] });
        foreach (var mots in avis.Select(a => a.Split(' ')))
        {
            var note = int.TryParse(mots[1], out var sur) ? sur : (int?)null;
            _avis.Add(new AvisSurCandidat { CandidatureId = Personne(nom), PosteId = Poste(mots[0]), Note = note, Avis = note is not null ? null : mots[1] switch { "oui" => AvisEntreprise.Oui, "peut-être" => AvisEntreprise.PeutEtre, _ => AvisEntreprise.Non } });
        }

        return this;
    }

    /// <summary>What the candidacy already says of a person.</summary>
    public MarcheDEssai Deja(string nom, string poste, bool accord, RaisonFixe? fixe = null)
    {
        _candidats[_candidats.FindIndex(c => c.Id == Personne(nom))] = new(Personne(nom), Poste(poste), accord, fixe);
        return this;
    }

    /// <summary>« A Alpha » for each place, in order of the names.</summary>
    public string Places(AffectationLue lue) => string.Join(", ", lue.Couples.Select(c => $"{_noms[c.Candidat]} {_noms[c.Poste]}"));

    public AffectationLue Avec(params (string Personne, string Poste)[] places) => AffectationLue.De(Marche.Probleme, places.Select(p => (Personne(p.Personne).ToString(), Poste(p.Poste).ToString())));

    private static Guid Guide(byte espece, string nom)
    {
        var octets = new byte[16];
        octets[0] = espece;
        System.Text.Encoding.ASCII.GetBytes(nom.AsSpan(0, Math.Min(nom.Length, 12)), octets.AsSpan(4));
        return new Guid(octets, bigEndian: true);
    }
}
