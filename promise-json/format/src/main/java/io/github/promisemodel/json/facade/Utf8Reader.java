package io.github.promisemodel.json.facade;

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

/**
 * The characters of a stream in UTF-8. Every character before bytes that are none is read before it says so; reading on
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
    private boolean ended;
    private int malformed;

    Utf8Reader(InputStream source) {
        this.source = source;
    }

    @Override
    public int read(char[] into, int from, int length) throws IOException {
        if (!characters.hasRemaining() && !decode()) {
            return -1;
        }
        int read = Math.min(length, characters.remaining());
        characters.get(into, from, read);
        return read;
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
