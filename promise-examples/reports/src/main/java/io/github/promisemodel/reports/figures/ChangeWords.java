package io.github.promisemodel.reports.figures;

import io.github.promisemodel.action.Action;
import io.github.promisemodel.merge.FieldChange;
import io.github.promisemodel.reports.report.ChangedField;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which field differs between two versions of a plan, as people call it. */
final class ChangeWords {

    private static final int MOST_OF_NAME = 60;
    private static final String PROFILE = "targetProfile";

    private final Labels labels;

    ChangeWords(Labels labels) {
        this.labels = labels;
    }

    /** A field, behind what it is a part of, such as "Measure “Moves of home”: target" or "due date". */
    String field(ChangedField changed) {
        if (changed.kind() == FieldChange.Kind.MOVED) {
            return labels.text("change.area");
        }
        Optional<String> measure = changed.measure().map(each -> named("change.measure", each.getTitle()));
        if (changed.fields().isEmpty()) {
            return measure.orElseGet(() -> whole(changed));
        }
        List<String> within = new ArrayList<>();
        measure.ifPresent(within::add);
        changed.milestone()
                .map(each -> named("change.milestone", each.getTitle()))
                .ifPresent(within::add);
        if (changed.milestone().isEmpty() && changed.fields().size() > 1) {
            String part = changed.fields().get(0);
            within.add(part.equals(PROFILE) ? name(part) : labels.say(changed.thing()));
        }
        String field = name(changed.field());
        return within.isEmpty() ? field : labels.text("change.within", labels.items(within), field);
    }

    private String named(String key, String title) {
        return labels.text(key, Brief.of(title, MOST_OF_NAME));
    }

    private String whole(ChangedField changed) {
        return labels.text(changed.entry()
                .map(entry -> entry instanceof Action ? "change.action" : "change.benefit")
                .orElse("change.area"));
    }

    /** The name of a field; one that this version does not know by itself. */
    private String name(String field) {
        return labels.find("changed." + field)
                .orElseGet(
                        () -> Phrasebook.codes().contains(Phrase.ofField(field).code())
                                ? labels.say(Phrase.ofField(field))
                                : labels.text("change.unknown-field", field));
    }
}
