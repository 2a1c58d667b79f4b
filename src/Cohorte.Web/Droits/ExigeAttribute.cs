using Cohorte.Domaine.Comptes;

namespace Cohorte.Web.Droits;

/// <summary>What a page asks of its visitor. A page with neither this nor <c>[AllowAnonymous]</c> is closed to everybody, and a test names it.</summary>
/// <param name="lecture">Needed to read the page.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExigeAttribute(Permission lecture) : Attribute
{
    private readonly Permission? _ecriture;

    /// <summary>Needed to read the page.</summary>
    public Permission Lecture { get; } = lecture;

    /// <summary>Needed to post to the page; same as <see cref="Lecture"/> unless said otherwise.</summary>
    public Permission Ecriture
    {
        get => _ecriture ?? Lecture;
        init => _ecriture = value;
    }
}
