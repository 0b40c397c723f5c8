package io.github.promisemodel.published;

import io.github.promisemodel.status.ActionStatus;
import io.github.promisemodel.status.BenefitStatus;
import io.github.promisemodel.words.MessageText;
import io.github.promisemodel.words.Phrase;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The words of what a published figure is of, such as "those on target, at risk or behind". */
final class FigureBaseWords {

    /** The most statuses that are named; a scale has no more. */
    private static final int MOST_NAMED = 8;

    /** The longest text of a plan that is repeated. */
    private static final int LONGEST = 40;

    private FigureBaseWords() {}

    static Phrase phrase(FigureBase base) {
        return switch (base.getKind()) {
            case CURRENT, EVERY, ASSESSED -> Phrase.ofConstant(base.getKind());
            case STATUS -> statuses(base);
            case DISPOSITION ->
                Phrase.of(
                        "published.BASE.DISPOSITION",
                        "disposition",
                        base.getDisposition().map(Phrase::ofConstant));
            case GROUP ->
                Phrase.of("published.BASE.GROUP", "group", base.getId().map(FigureBaseWords::brief));
            case ENTRIES ->
                Phrase.of(
                        "published.BASE.ENTRIES",
                        "count",
                        base.getEntries().stream().distinct().count());
        };
    }

    private static Phrase statuses(FigureBase base) {
        List<String> names = base.getStatus().stream().distinct().toList();
        return Phrase.of(
                "published.BASE.STATUS",
                "statuses",
                names.stream().limit(MOST_NAMED).map(FigureBaseWords::status).toList(),
                "more",
                Optional.of(names.size() - MOST_NAMED).filter(more -> more > 0));
    }

    /** The words of a status, or a council's own word. */
    private static Object status(String name) {
        return Stream.<Enum<?>>concat(Stream.of(ActionStatus.values()), Stream.of(BenefitStatus.values()))
                .filter(status -> status.name().equals(name))
                .findFirst()
                .<Object>map(Phrase::ofConstant)
                .orElseGet(() -> brief(name));
    }

    /** A text of the plan on one line and no longer than a message has room for. */
    private static String brief(String text) {
        return MessageText.of(text.replaceAll("\\p{Cntrl}", " "), LONGEST);
    }
}
