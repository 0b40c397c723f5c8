package io.github.promisemodel.check;

import io.github.promisemodel.fields.FigureKeyWords;
import io.github.promisemodel.fields.PublishedFields;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.published.PublishedFigure;
import io.github.promisemodel.tally.Percentage;
import io.github.promisemodel.words.Phrase;
import java.util.ArrayList;
import java.util.List;

/** Percentages of published figures that are not written as one. */
final class PercentageCheck implements EntityCheck {

    /** The longest text that a message repeats; a longer one may say anything. */
    private static final int MOST_REPEATED = 20;

    private final Findings found;

    PercentageCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(PublishedFields.PUBLISHED_FIGURE, this::figure);
    }

    private void figure(PublishedFigure figure, PlanPath path) {
        figure.getPercentages()
                .forEach((key, printed) -> check(
                        printed,
                        path.at("percentages").atKey(key),
                        "kind",
                        "KEY",
                        "of",
                        figure.getOf(),
                        "key",
                        Phrase.of("check.KEY", "key", key, "words", FigureKeyWords.value(key))));
        figure.getCombined()
                .ifPresent(combined -> combined.getPercentage()
                        .ifPresent(printed -> check(
                                printed,
                                path.at("combined").at("percentage"),
                                "kind",
                                "COMBINED",
                                "of",
                                figure.getOf())));
    }

    private void check(String printed, PlanPath path, Object... of) {
        if (Percentage.find(printed).isPresent()) {
            return;
        }
        List<Object> arguments = new ArrayList<>(List.of(of));
        arguments.addAll(List.of("percentage", printed));
        if (isRepeated(printed)) {
            arguments.addAll(List.of("repeated", printed));
        }
        Percentage.findMeant(printed)
                .ifPresent(percentage -> arguments.addAll(List.of("write", percentage.toString())));
        found.add(FindingCode.NOT_A_PERCENTAGE, path, null, arguments.toArray());
    }

    private static boolean isRepeated(String printed) {
        return printed.length() <= MOST_REPEATED && printed.chars().noneMatch(Character::isISOControl);
    }
}
