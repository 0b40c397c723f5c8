package io.github.promisemodel.fields;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.status.DispositionKind;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words of what a published figure counts by, such as "on target" for {@code ON_TARGET}. */
public final class FigureKeyWords {

    private static final Map<String, Enum<?>> CONSTANTS = constants();

    private FigureKeyWords() {}

    /**
     * A key in words.
     *
     * @param key the name of a status, a disposition or a foundation, {@code EXTENDED}, {@code OVERDUE}, {@code NOT_ASSESSED}, or a word of
     *     the council's own
     * @return its words; the council's own word in lower case, as those of the constants are
     */
    public static String of(String key) {
        return Phrasebook.ENGLISH.say(value(key));
    }

    /**
     * A key as a value that can be said in another language too.
     *
     * @param key the name of a status, a disposition or a foundation, {@code EXTENDED}, {@code OVERDUE}, {@code NOT_ASSESSED}, or a word of
     *     the council's own
     * @return the phrase of its words, or the council's own word as a text, as {@link #of} has it
     */
    public static Object value(String key) {
        Enum<?> constant = CONSTANTS.get(key);
        if (constant != null) {
            return Phrase.ofConstant(constant);
        }
        return switch (key) {
            case PublishedFigure.EXTENDED,
                    PublishedFigure.OVERDUE,
                    PublishedFigure.NOT_ASSESSED,
                    PublishedFigure.IMPROVED,
                    PublishedFigure.UNCHANGED,
                    PublishedFigure.WORSENED -> Phrase.of("published.PublishedFigure." + key);
            default -> key.toLowerCase(Locale.ROOT).replace('_', ' ');
        };
    }

    private static Map<String, Enum<?>> constants() {
        Map<String, Enum<?>> constants = new HashMap<>();
        for (Class<? extends Enum<?>> type :
                List.of(ActionStatus.class, BenefitStatus.class, DispositionKind.class, Foundation.class)) {
            for (Enum<?> constant : type.getEnumConstants()) {
                constants.put(constant.name(), constant);
            }
        }
        return Map.copyOf(constants);
    }
}
