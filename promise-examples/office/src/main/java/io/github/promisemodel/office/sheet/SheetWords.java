package io.github.promisemodel.office.sheet;

import java.util.Locale;

/** Texts of sheets as they are compared: spaces that do not break, quotation marks of printers and letter case do not count. */
public final class SheetWords {

    private SheetWords() {}

    /**
     * A text without the spaces around it.
     *
     * @param text the text
     * @return the text; spaces that do not break, and marks of byte order, are spaces too
     */
    public static String strip(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /**
     * A text as it is compared.
     *
     * @param text the text
     * @return the text in small letters, with one space between its words and plain quotation marks and dashes
     */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char each = text.charAt(i);
            if (isSpace(each)) {
                space = true;
            } else if (each != '\u00ad') {
                if (space && !plain.isEmpty()) {
                    plain.append(' ');
                }
                space = false;
                plain.append(plain(each));
            }
        }
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static char plain(char each) {
        return switch (each) {
            case '\u2018', '\u2019', '\u201b', '\u00b4', '`' -> '\'';
            case '\u201c', '\u201d', '\u201f' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> each;
        };
    }

    private static boolean isSpace(char each) {
        return each <= ' ' && isWhite(each)
                || each == '\u00a0'
                || each == '\u202f'
                || each == '\u2007'
                || each == '\u200b'
                || each == '\ufeff'
                || Character.isWhitespace(each);
    }

    private static boolean isWhite(char each) {
        return each == ' ' || each == '\t' || each == '\n' || each == '\r' || each == '\f';
    }
}
