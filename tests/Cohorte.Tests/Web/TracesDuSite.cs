using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Cohorte.Tests.Web;

/// <summary>Keeps every line that a host logs, with its values and its exception, as an operator would read them.</summary>
public sealed class TracesDuSite : ILoggerProvider
{
    /// <summary>The lines.</summary>
    public ConcurrentQueue<string> Lignes { get; } = [];

    public ILogger CreateLogger(string categoryName) => new Trace(this, categoryName);

    public void Dispose() => Lignes.Clear();

    private sealed class Trace(TracesDuSite traces, string categorie) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
        {
            var valeurs = state is IEnumerable<KeyValuePair<string, object?>> paires ? string.Join(" ", paires.Select(p => p.Value)) : "";
            traces.Lignes.Enqueue($"{logLevel} {categorie} {formatter(state, exception)} {valeurs} {exception}");
        }
    }
}
