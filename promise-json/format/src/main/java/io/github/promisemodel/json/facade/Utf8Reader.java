package io.github.promisemodel.json.facade;

import io.github.promisemodel.json.adapter.OtherEncodingException;
import io.github.promisemodel.json.adapter.WideEncoding;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The characters of a stream in UTF-8. A stream that begins as UTF-16 or UTF-32 does is told as that. Every character before bytes that are none is read before it says so; reading on
 * after that passes over those bytes. A reader of the JDK loses the characters before them.
 */
final class Utf8Reader extends Reader {

    private static final int BUFFER = 8192;

    private final InputStream source;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer characters = CharBuffer.allocate(BUFFER).flip();
    private boolean started;
    private boolean ended;
    private int malformed;

    Utf8Reader(InputStream source) {
        this.source = source;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (!started) {
            started = true;
            start();
        }
        if (!characters.hasRemaining() && !decode()) {
            return -1;
        }
        int read = Math.min(length, characters.remaining());
        characters.get(into, from, read);
        return read;
    }

    /** Looks at the first bytes. What is in another encoding is said to be so once, and has no characters. */
    private void start() throws IOException {
        while (!ended && bytes.remaining() < WideEncoding.BYTES) {
            fill();
        }
        byte[] first = new byte[Math.min(WideEncoding.BYTES, bytes.remaining())];
        bytes.get(bytes.position(), first);
        Optional<String> other = WideEncoding.of(first);
        if (other.isPresent()) {
            bytes.position(bytes.limit());
            ended = true;
            throw new OtherEncodingException(other.get());
        }
    }

    private boolean decode() throws IOException {
        characters.clear();
        try {
            while (characters.position() == 0) {
                if (malformed > 0) {
                    MalformedInputException e = new MalformedInputException(malformed);
                    bytes.position(bytes.position() + malformed);
                    malformed = 0;
                    throw e;
                }
                CoderResult result = decoder.decode(bytes, characters, ended);
                if (result.isError()) {
                    malformed = result.length();
                } else if (result.isUnderflow() && characters.position() == 0) {
                    if (ended) {
                        return false;
                    }
                    fill();
                }
            }
            return true;
        } finally {
            characters.flip();
        }
    }

    private void fill() throws IOException {
        bytes.compact();
        try {
            int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
            if (read < 0) {
                ended = true;
            } else {
                bytes.position(bytes.position() + read);
            }
        } finally {
            bytes.flip();
        }
    }

    @Override
    public void close() {
        // the stream is its owner's to close
    }
}
