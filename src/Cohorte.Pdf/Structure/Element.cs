using System.Globalization;
using System.Text;
using Cohorte.Pdf.MiseEnPage;
using Cohorte.Pdf.Syntaxe;

namespace Cohorte.Pdf.Structure;

/// <summary>A node of the structure tree: what a screen reader announces, in reading order. Its children are nodes, marked content of a page, or an annotation.</summary>
internal sealed class Element(string type, Element? parent)
{
    private readonly List<object> _enfants = [];

    /// <summary>Standard type: H1, P, TD, Figure…</summary>
    public string Type => type;

    /// <summary>The node above.</summary>
    public Element? Parent => parent;

    /// <summary>Nodes below, without the marked content.</summary>
    public IEnumerable<Element> Enfants => _enfants.OfType<Element>();

    /// <summary>Whether something was drawn for it or below it.</summary>
    public bool EstVide => !_enfants.Exists(e => e is not Element enfant || !enfant.EstVide);

    /// <summary>What replaces a picture for who does not see it.</summary>
    public string? Alternative { get; init; }

    /// <summary>Name that the cells of a column point to.</summary>
    public string? Identifiant { get; init; }

    /// <summary>Attributes, as dictionaries of the PDF syntax.</summary>
    public IReadOnlyList<string> Attributs { get; set; } = [];

    /// <summary>Object number, once given.</summary>
    public int Numero { get; set; }

    /// <summary>Adds a node.</summary>
    public Element Ajouter(string typeEnfant, string? alternative = null, string? identifiant = null, params IReadOnlyList<string> attributs)
    {
        var enfant = new Element(typeEnfant, this) { Alternative = alternative, Identifiant = identifiant, Attributs = attributs };
        _enfants.Add(enfant);
        return enfant;
    }

    /// <summary>Adds what is drawn on a page.</summary>
    public void Contenir(Feuille feuille, int marque) => _enfants.Add(new Marque(feuille, marque));

    /// <summary>Adds a link's annotation.</summary>
    public void Annoter(Feuille feuille, Annotation annotation) => _enfants.Add((feuille, annotation));

    /// <summary>This node and all below, parents first.</summary>
    public IEnumerable<Element> Parcourir() => Enfants.SelectMany(e => e.Parcourir()).Prepend(this);

    /// <summary>The node in the PDF syntax.</summary>
    public string Ecrire(int racine)
    {
        var corps = new StringBuilder($"<</Type /StructElem /S /{type} /P {Valeur.Reference(parent?.Numero ?? racine)}");
        if (Alternative is not null) corps.Append(" /Alt ").Append(Valeur.Texte(Alternative));
        if (Identifiant is not null) corps.Append(" /ID (").Append(Identifiant).Append(')');
        if (Attributs.Count > 0) corps.Append(" /A [").AppendJoin(' ', Attributs).Append(']');
        return corps.Append(" /K [").AppendJoin(' ', _enfants.Select(EcrireEnfant)).Append("]>>").ToString();
    }

    private static string EcrireEnfant(object enfant) => enfant switch
    {
        Element element => Valeur.Reference(element.Numero),
        Marque marque => string.Create(CultureInfo.InvariantCulture, $"<</Type /MCR /Pg {marque.Feuille.Numero} 0 R /MCID {marque.Rang}>>"),
        (Feuille feuille, Annotation annotation) => string.Create(CultureInfo.InvariantCulture, $"<</Type /OBJR /Pg {feuille.Numero} 0 R /Obj {annotation.Numero} 0 R>>"),
        _ => throw new InvalidOperationException("Unknown child of a structure element."),
    };

    private sealed record Marque(Feuille Feuille, int Rang);
}
