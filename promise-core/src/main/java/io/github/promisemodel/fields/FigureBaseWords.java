package io.github.promisemodel.fields;

import io.github.promisemodel.published.FigureBase;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import java.util.List;
import java.util.Optional;

/** The words of what a published figure is of, such as "those on target, at risk or behind". */
public final class FigureBaseWords {

    /** The most statuses that are named; a scale has no more. */
    private static final int MOST_NAMED = 8;

    /** The longest word of a council's own that is repeated. */
    private static final int LONGEST = 40;

    private FigureBaseWords() {}

    /**
     * A base in words.
     *
     * @param base the base
     * @return its words, such as "those assessed" or "those carried forward"
     */
    public static String of(FigureBase base) {
        return Phrasebook.ENGLISH.say(phrase(base));
    }

    /**
     * A base as a phrase that can be said in another language too.
     *
     * @param base the base
     * @return the phrase of its words; what its kind does not use is left out
     */
    public static Phrase phrase(FigureBase base) {
        return switch (base.getKind()) {
            case CURRENT, EVERY, ASSESSED -> Phrase.ofConstant(base.getKind());
            case STATUS -> statuses(base);
            case DISPOSITION ->
                Phrase.of(
                        "fields.BASE_OF.DISPOSITION",
                        "disposition",
                        base.getDisposition().map(Phrase::ofConstant));
            case GROUP ->
                Phrase.of("fields.BASE_OF.GROUP", "group", base.getId().map(FigureBaseWords::brief));
            case ENTRIES ->
                Phrase.of(
                        "fields.BASE_OF.ENTRIES",
                        "count",
                        base.getEntries().stream().distinct().count());
        };
    }

    private static Phrase statuses(FigureBase base) {
        List<String> keys = base.getStatus().stream().distinct().toList();
        return Phrase.of(
                "fields.BASE_OF.STATUS",
                "statuses",
                keys.stream().limit(MOST_NAMED).map(FigureBaseWords::word).toList(),
                "more",
                Optional.of(keys.size() - MOST_NAMED).filter(more -> more > 0));
    }

    private static Object word(String key) {
        return FigureKeyWords.value(key) instanceof Phrase known ? known : brief(key);
    }

    /** A text of the plan on one line and no longer than a message has room for. */
    private static String brief(String text) {
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "...";
    }
}
