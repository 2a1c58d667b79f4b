namespace Cohorte.Cli;

/// <summary>Exit codes of the command line.</summary>
internal static class CodesDeSortie
{
    public const int Fait = 0;
    public const int Refus = 1;
    public const int MauvaiseEntree = 2;
    public const int LignesRefusees = 3;
    public const int ErreurInterne = 70;
}
