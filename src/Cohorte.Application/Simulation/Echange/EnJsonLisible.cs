using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Cohorte.Application.Simulation.Echange;

/// <summary>The same JSON with a member a line, for a person; each line of a payslip stays on one.</summary>
public static class EnJsonLisible
{
    private const int Retrait = 2;
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Indented = true, NewLine = "\n" };

    /// <summary>Writes it again, ended by a line break.</summary>
    public static byte[] Aerer(ReadOnlySpan<byte> compact)
    {
        var tampon = new ArrayBufferWriter<byte>(compact.Length * 2);
        using (var vers = new Utf8JsonWriter(tampon, Options))
        {
            var json = new Utf8JsonReader(compact);
            var lignes = false;
            while (json.Read())
            {
                if (lignes && json.TokenType == JsonTokenType.StartObject) Recopier(ref json, compact, vers);
                else Ecrire(ref json, vers, ref lignes);
            }
        }

        return [.. tampon.WrittenSpan, (byte)'\n'];
    }

    private static void Ecrire(ref Utf8JsonReader json, Utf8JsonWriter vers, ref bool lignes)
    {
        switch (json.TokenType)
        {
            case JsonTokenType.StartObject: vers.WriteStartObject(); break;
            case JsonTokenType.EndObject: vers.WriteEndObject(); break;
            case JsonTokenType.StartArray: vers.WriteStartArray(); break;
            case JsonTokenType.EndArray:
                vers.WriteEndArray();
                lignes = false;
                break;
            case JsonTokenType.PropertyName:
                lignes = json.ValueTextEquals("lignes"u8);
                vers.WritePropertyName(json.ValueSpan);
                break;
            case JsonTokenType.String: vers.WriteStringValue(json.GetString()); break;
            default: vers.WriteRawValue(json.ValueSpan, skipInputValidation: true); break;
        }
    }

    private static void Recopier(ref Utf8JsonReader json, ReadOnlySpan<byte> compact, Utf8JsonWriter vers)
    {
        var debut = (int)json.TokenStartIndex;
        json.Skip();

        // A raw value brings its own line break and indentation.
        vers.WriteRawValue([(byte)'\n', .. Enumerable.Repeat((byte)' ', Retrait * vers.CurrentDepth), .. compact[debut..(int)json.BytesConsumed]], skipInputValidation: true);
    }
}
