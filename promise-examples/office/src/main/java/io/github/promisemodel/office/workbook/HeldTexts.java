package io.github.promisemodel.office.workbook;

import java.util.ArrayList;
import java.util.List;

/**
 * Texts as a cell holds them: at most {@value #MOST} characters, and none that XML has no room for. What had to be changed is counted
 * with its place.
 */
final class HeldTexts {

    /** How many characters a cell holds at most. */
    static final int MOST = 32_767;

    private static final char REPLACEMENT = '\ufffd';

    private final List<String> cut = new ArrayList<>();
    private final List<String> replaced = new ArrayList<>();

    /** Where texts were cut. */
    List<String> cut() {
        return cut;
    }

    /** Where characters were replaced. */
    List<String> replaced() {
        return replaced;
    }

    /**
     * A text as a cell holds it.
     *
     * @param text the text
     * @param place where it is, as people call it
     * @return the text, its lines ended by line feeds
     */
    String of(String text, String place) {
        String plain = plain(text);
        if (!plain.equals(lines(text))) {
            replaced.add(place);
        }
        if (plain.length() > MOST) {
            cut.add(place);
            return cut(plain);
        }
        return plain;
    }

    /** The first characters of a text, as many as a cell holds. */
    static String cut(String text) {
        return text.substring(0, Character.isHighSurrogate(text.charAt(MOST - 1)) ? MOST - 1 : MOST);
    }

    private static String lines(String text) {
        return text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The text with a mark for each character that no cell holds. */
    static String plain(String text) {
        String lines = lines(text);
        if (lines.codePoints().allMatch(HeldTexts::isHeld)) {
            return lines;
        }
        StringBuilder plain = new StringBuilder(lines.length());
        lines.codePoints().forEach(character -> plain.appendCodePoint(isHeld(character) ? character : REPLACEMENT));
        return plain.toString();
    }

    /** Whether XML, and a spreadsheet that reads it, keep a character as it is. */
    static boolean isHeld(int character) {
        return character == '\n'
                || character == '\t'
                || !Character.isISOControl(character)
                        && character != 0xfffe
                        && character != 0xffff
                        && (character < 0xd800 || character > 0xdfff);
    }
}
