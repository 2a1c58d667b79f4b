namespace Cohorte.Domaine.Notifications;

/// <summary>What a mail says, apart from its form; each feature writes its own.</summary>
/// <param name="Objet">Subject.</param>
/// <param name="Bonjour">Greeting, without the comma.</param>
/// <param name="Paragraphes">Sentences before the button.</param>
public sealed record ContenuDeCourriel(string Objet, string Bonjour, IReadOnlyList<string> Paragraphes)
{
    /// <summary>What the person is asked to open: words and address.</summary>
    public (string Texte, Uri Adresse)? Bouton { get; init; }

    /// <summary>Sentences after the button: how long it opens, what to do otherwise.</summary>
    public IReadOnlyList<string> Suite { get; init; } = [];

    /// <summary>Who writes.</summary>
    public string Signature { get; init; } = "Cohorte, conduite des actions collectives";
}
