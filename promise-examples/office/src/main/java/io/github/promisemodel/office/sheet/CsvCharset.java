package io.github.promisemodel.office.sheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Tells in which charset a text file is: UTF-8, UTF-16 or Windows-1252. */
final class CsvCharset {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final char MARK = '\ufeff';

    private static final int LOOKED_AT = 4_096;

    private CsvCharset() {}

    static String decoded(byte[] bytes) {
        String text = text(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new SheetException("it is neither a spreadsheet nor text; save it as XLSX, ODS or CSV");
        }
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static String text(byte[] bytes) {
        try {
            if (startsWith(bytes, 0xff, 0xfe) || isZeroAt(bytes, 1)) {
                return strict(bytes, StandardCharsets.UTF_16LE);
            }
            if (startsWith(bytes, 0xfe, 0xff) || isZeroAt(bytes, 0)) {
                return strict(bytes, StandardCharsets.UTF_16BE);
            }
        } catch (CharacterCodingException e) {
            throw unknown();
        }
        try {
            return strict(bytes, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            return windows(bytes);
        }
    }

    private static String windows(byte[] bytes) {
        try {
            return strict(bytes, WINDOWS);
        } catch (CharacterCodingException e) {
            throw unknown();
        }
    }

    private static SheetException unknown() {
        return new SheetException(
                "its characters are in no charset that is known: UTF-8, UTF-16 or Windows-1252; save it as CSV UTF-8");
    }

    private static String strict(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }

    private static boolean startsWith(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xff) == first && (bytes[1] & 0xff) == second;
    }

    /** Whether every second byte from an offset on is mostly zero, and the others are not: Latin letters in UTF-16. */
    private static boolean isZeroAt(byte[] bytes, int offset) {
        int zeros = 0;
        int others = 0;
        int length = Math.min(bytes.length, LOOKED_AT) / 2 * 2;
        for (int i = 0; i < length; i += 2) {
            zeros += bytes[i + offset] == 0 ? 1 : 0;
            others += bytes[i + 1 - offset] == 0 ? 1 : 0;
        }
        return length >= 4 && zeros * 2 > length / 2 && others == 0;
    }
}
