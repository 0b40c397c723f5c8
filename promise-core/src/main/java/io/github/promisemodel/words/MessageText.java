package io.github.promisemodel.words;

import io.github.promisemodel.personaldata.PersonalData;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A text of a plan or of a program's input as a message shows it: the one place where texts are made fit for a message, whether
 * that is a finding, a problem, a conflict or an exception.
 *
 * <pre>{@code
 * MessageText.of("due\tsoon")                      // due?soon, with U+FFFD for the tab
 * MessageText.of("Reach every family who ...")     // the first 120 characters and ...
 * MessageText.of("Ask someone@example.org")        // a text of 23 characters that looks like personal data
 * }</pre>
 *
 * <ul>
 *   <li>Control characters, ends of lines, marks of direction, other characters that nobody sees and unpaired surrogates are
 *       replaced by U+FFFD: a message stays on its line, in its order, and does nothing to a terminal. The joiners of letters and
 *       emoji stay.
 *   <li>A longer text is cut, and neither a pair of surrogates nor an accent is parted from its letter.
 *   <li>Of a text that looks like personal data, as {@code PERSONAL_DATA} of a check has it, only the length is told.
 * </ul>
 *
 * <p>The time this takes does not grow with what is cut away.
 */
public final class MessageText {

    /** The most characters of a text that a sentence shows, in code points. */
    public static final int MOST_CHARACTERS = 120;

    /** The most characters of a text that is shown in quotation marks, in code points. */
    public static final int MOST_QUOTED = 60;

    /** The most items of a list that a sentence shows; of the rest it says how many there are. */
    public static final int MOST_ITEMS = 20;

    /** How many characters several texts have together, or the steps of a JSON Pointer, before the rest is left out. */
    private static final int MOST_TOGETHER = 200;

    private static final String CUT = "...";

    private static final char REPLACEMENT = '\ufffd';

    private static final char DELETE = 0x7f;

    private static final char ZERO_WIDTH_NON_JOINER = '\u200c';

    private static final char ZERO_WIDTH_JOINER = '\u200d';

    private static final int FIRST_SKIN_TONE = 0x1f3fb;

    private static final int LAST_SKIN_TONE = 0x1f3ff;

    private static final Set<Integer> MARKS = Set.of(
            (int) Character.NON_SPACING_MARK, (int) Character.ENCLOSING_MARK, (int) Character.COMBINING_SPACING_MARK);

    /** How far a personal datum may reach beyond what is shown, in chars: as far as an e-mail address is long. */
    private static final int REACH = 320;

    /** How far a cut moves back at most, so that it does not part a letter from its accents. */
    private static final int MOST_BACK = 8;

    private MessageText() {}

    /**
     * A text as a sentence shows it.
     *
     * @param text the text
     * @return at most {@value #MOST_CHARACTERS} characters of it with {@code ...} behind them, cleaned; other words of something
     *     that looks like personal data
     */
    public static String of(CharSequence text) {
        return of(text, MOST_CHARACTERS);
    }

    /**
     * A text as a sentence shows it that has room for more or less of it, such as the name of a file.
     *
     * @param text the text
     * @param most how many characters are shown, in code points
     * @return at most so many characters of it with {@code ...} behind them, cleaned; other words of something that looks like
     *     personal data
     */
    public static String of(CharSequence text, int most) {
        return looksPersonal(text, most) ? notRepeated(text, Phrasebook.ENGLISH) : shown(text, most);
    }

    /** A text as a sentence of a phrasebook shows it. */
    static String of(CharSequence text, Phrasebook book) {
        return looksPersonal(text, MOST_CHARACTERS) ? notRepeated(text, book) : shown(text, MOST_CHARACTERS);
    }

    /**
     * A text in single quotation marks, as the message of an exception repeats it: {@code 'soon'}.
     *
     * @param text the text
     * @return at most {@value #MOST_QUOTED} characters of it, as {@link #of(CharSequence)} has them, in quotation marks; what looks
     *     like personal data is told without them
     */
    public static String quoted(CharSequence text) {
        return quoted(text, '\'');
    }

    /**
     * A text in quotation marks.
     *
     * @param text the text
     * @param mark the quotation mark before and behind it
     * @return the text in the marks, as {@link #quoted(CharSequence)} has it
     */
    public static String quoted(CharSequence text, char mark) {
        return looksPersonal(text, MOST_QUOTED)
                ? notRepeated(text, Phrasebook.ENGLISH)
                : mark + shown(text, MOST_QUOTED) + mark;
    }

    /**
     * Texts as the message of an exception lists them.
     *
     * @param texts the texts
     * @return the first of them with commas between, each of at most {@value #MOST_QUOTED} characters as {@link #of(CharSequence)}
     *     has it, as far as they are short together, and how many more there are
     */
    public static String list(Collection<String> texts) {
        List<String> first = new ArrayList<>();
        int length = 0;
        for (String text : texts) {
            first.add(of(text, MOST_QUOTED));
            length += first.get(first.size() - 1).length();
            if (length >= MOST_TOGETHER) {
                break;
            }
        }
        return String.join(", ", first)
                + (texts.size() > first.size() ? " and " + (texts.size() - first.size()) + " more" : "");
    }

    /**
     * A JSON Pointer as a message shows it.
     *
     * @param pointer the pointer, such as {@code /areas/3/actions/0}
     * @return its steps, each as {@link #of(CharSequence)} has a text, as far as they are short together; {@code /...} follows
     *     where there are more
     */
    public static String ofPointer(String pointer) {
        StringBuilder shown = new StringBuilder();
        int start = 0;
        while (start <= pointer.length()) {
            int stroke = pointer.indexOf('/', start);
            int end = stroke < 0 ? pointer.length() : stroke;
            String step = of(pointer.substring(start, end), MOST_QUOTED);
            if (shown.length() + step.length() > MOST_TOGETHER) {
                return shown + CUT;
            }
            shown.append(step);
            if (stroke >= 0) {
                shown.append('/');
            }
            start = end + 1;
        }
        return shown.toString();
    }

    /**
     * A whole text with nothing replaced but what could change the line, the order or the terminal that it is shown on.
     *
     * @param text the text
     * @return the text, with U+FFFD for each of the characters that messages do not show; the same if it has none
     */
    public static String cleaned(String text) {
        int at = 0;
        while (at < text.length() && isPlain(text.charAt(at))) {
            at++;
        }
        if (at == text.length()) {
            return text;
        }
        StringBuilder cleaned = new StringBuilder(text.length());
        text.codePoints().forEach(character -> cleaned.appendCodePoint(isShown(character) ? character : REPLACEMENT));
        return cleaned.toString();
    }

    // ------------------------------------------------------------------------

    /** Only the start is asked about: what is cut away is not shown, but for what begins before the cut. */
    private static boolean looksPersonal(CharSequence text, int most) {
        CharSequence start = text.subSequence(0, Math.min(text.length(), 2 * most + REACH));
        return !PersonalData.in(start.toString()).isEmpty();
    }

    private static String notRepeated(CharSequence text, Phrasebook book) {
        return book.fill("words.PERSONAL_DATA", Map.of("length", Character.codePointCount(text, 0, text.length())));
    }

    private static String shown(CharSequence text, int most) {
        int end = end(text, most);
        String shown = cleaned(text.subSequence(0, end).toString());
        return end == text.length() ? shown : shown + CUT;
    }

    /** Where so many characters end, or one before that begins the character which would be parted. */
    private static int end(CharSequence text, int most) {
        int end = 0;
        for (int count = 0; count < most && end < text.length(); count++) {
            end += Character.charCount(Character.codePointAt(text, end));
        }
        int back = end;
        for (int count = 0; count < MOST_BACK && isWithinOne(text, back); count++) {
            back -= Character.charCount(Character.codePointBefore(text, back));
        }
        return isWithinOne(text, back) ? end : back;
    }

    /** Whether what follows an index belongs to the character before it, such as an accent or the next part of an emoji. */
    private static boolean isWithinOne(CharSequence text, int index) {
        if (index == 0 || index == text.length()) {
            return false;
        }
        int next = Character.codePointAt(text, index);
        return next == ZERO_WIDTH_JOINER
                || text.charAt(index - 1) == ZERO_WIDTH_JOINER
                || next >= FIRST_SKIN_TONE && next <= LAST_SKIN_TONE
                || MARKS.contains(Character.getType(next));
    }

    private static boolean isPlain(char character) {
        return character >= ' ' && character < DELETE;
    }

    private static boolean isShown(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                false;
            case Character.FORMAT -> character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER;
            default -> true;
        };
    }
}
