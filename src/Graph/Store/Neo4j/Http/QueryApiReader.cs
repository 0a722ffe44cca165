using System.Buffers;
using System.IO.Pipelines;
using System.Text.Json;

namespace Graph.Store.Neo4j.Http;

/// <summary>Reads an answer of the Query API as it comes: no more than one row is held.</summary>
/// <param name="rows">Takes the rows.</param>
/// <remarks>The shape is <c>{"data":{"fields":[…],"values":[[…],…]},"errors":[…],"counters":{…},"bookmarks":[…]}</c>; members may be
/// missing, unknown ones are passed over.</remarks>
internal sealed class QueryApiReader(INeo4jRows rows)
{
    private readonly QueryApiAnswer _answer = new();
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 256 });
    private string _member = string.Empty;

    /// <summary>Reads to the end of the answer.</summary>
    /// <exception cref="JsonException">The body is not such an answer, or it breaks off.</exception>
    public async Task<QueryApiAnswer> ReadAsync(Stream body, CancellationToken cancellation)
    {
        var pipe = PipeReader.Create(body, new StreamPipeReaderOptions(bufferSize: 1 << 16));
        while (true)
        {
            var read = await pipe.ReadAsync(cancellation).ConfigureAwait(false);
            var consumed = Consume(read.Buffer, read.IsCompleted);
            pipe.AdvanceTo(consumed, read.Buffer.End);
            if (read.IsCompleted)
            {
                await pipe.CompleteAsync().ConfigureAwait(false);
                return _answer;
            }
        }
    }

    private SequencePosition Consume(ReadOnlySequence<byte> buffer, bool isFinal)
    {
        var reader = new Utf8JsonReader(buffer, isFinal, _state);
        var (state, position) = (reader.CurrentState, reader.Position);
        while (Step(ref reader))
        {
            (state, position) = (reader.CurrentState, reader.Position);
        }

        _state = state;
        return position;
    }

    /// <summary>Goes one token, or one whole value, further; false where the buffer does not hold it yet.</summary>
    private bool Step(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            _member = reader.GetString()!;
            return true;
        }

        var isRow = reader.CurrentDepth == 3 && _member == "values";
        var isMember = reader.CurrentDepth == 1 && _member is not "data";
        var isFields = reader.CurrentDepth == 2 && _member == "fields";
        return !(isRow || isMember || isFields)
            || reader.TokenType is JsonTokenType.EndArray or JsonTokenType.EndObject
            || TakeValue(ref reader, isRow);
    }

    private bool TakeValue(ref Utf8JsonReader reader, bool isRow)
    {
        if (!JsonDocument.TryParseValue(ref reader, out var value))
        {
            return false;
        }

        using (value)
        {
            if (isRow)
            {
                rows.Add(value.RootElement);
            }
            else if (_member == "fields")
            {
                rows.Begin([.. value.RootElement.EnumerateArray().Select(f => f.GetString()!)]);
            }
            else
            {
                _answer.Take(_member, value.RootElement);
            }
        }

        return true;
    }
}
