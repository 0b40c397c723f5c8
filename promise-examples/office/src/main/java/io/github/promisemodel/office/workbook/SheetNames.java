package io.github.promisemodel.office.workbook;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names of sheets that every spreadsheet takes: at most {@value #MOST} characters, none of {@code []:*?/\}, no apostrophe at an end,
 * and no two alike but for capital letters.
 */
public final class SheetNames {

    /** How many characters a name has at most. */
    public static final int MOST = 31;

    private static final String REFUSED = "[]:*?/\\";
    private static final String KEPT_BY_EXCEL = "history";

    private final Set<String> taken = new HashSet<>();

    /** Begins with no names taken. */
    public SheetNames() {}

    /**
     * A name.
     *
     * @param wanted what it is to say
     * @return the name, which is taken from then on
     */
    public String name(String wanted) {
        String plain = cut(plain(wanted), MOST);
        String name = plain.isEmpty() || plain.equalsIgnoreCase(KEPT_BY_EXCEL) ? plain + "_" : plain;
        for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
            String behind = " " + number;
            name = cut(plain, MOST - behind.length()) + behind;
        }
        return name;
    }

    private static String plain(String wanted) {
        StringBuilder plain = new StringBuilder();
        wanted.codePoints()
                .map(character -> isRefused(character) ? ' ' : character)
                .forEach(plain::appendCodePoint);
        return plain.toString().strip().replaceAll("\\s+", " ").replaceAll("^'+|'+$", "");
    }

    private static boolean isRefused(int character) {
        return REFUSED.indexOf(character) >= 0
                || Character.isISOControl(character)
                || Character.getType(character) == Character.FORMAT
                || character >= 0xfffe && character <= 0xffff
                || Character.isSpaceChar(character);
    }

    /** Its first words, and a part of the first where that alone is too long. */
    private static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = text.lastIndexOf(' ', most);
        if (end <= most / 2) {
            end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        }
        return text.substring(0, end).replaceAll("[\\s',;:.-]+$", "");
    }
}
