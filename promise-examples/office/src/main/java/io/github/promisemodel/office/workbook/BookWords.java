package io.github.promisemodel.office.workbook;

import io.github.promisemodel.fields.EntityFields;
import io.github.promisemodel.reports.words.Labels;
import io.github.promisemodel.words.Phrase;
import io.github.promisemodel.words.Phrasebook;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The words of a workbook that has a whole plan. */
final class BookWords {

    private static final String FIELDS = "fields.";

    /** What core has words for, which are many: they are listed once. */
    private static final Set<String> CODES = Phrasebook.codes();

    private final Labels labels;

    BookWords(Labels labels) {
        this.labels = labels;
    }

    Labels labels() {
        return labels;
    }

    String text(String key, Object... arguments) {
        return labels.text(key, arguments);
    }

    /** What a sheet of entities is called. */
    String entities(EntityFields<?, ?> entity) {
        String noun = entity.noun().toUpperCase(Locale.ROOT).replace(' ', '_');
        return labels.find("book.entities." + noun).orElseGet(entity::noun);
    }

    /** What a field is called, or one of a part, such as {@code source.place}. */
    String field(String path) {
        StringBuilder heading = new StringBuilder();
        for (String name : path.split("\\.")) {
            String word = name.equals(EntitySheet.OTHERS)
                    ? labels.text("book.other-fields")
                    : CODES.contains(FIELDS + name) ? labels.say(Phrase.of(FIELDS + name)) : name;
            heading.append(heading.isEmpty() ? "" : ": ").append(word);
        }
        return Character.toUpperCase(heading.charAt(0)) + heading.substring(1);
    }

    String flag(boolean flag) {
        return labels.text(flag ? "book.yes" : "book.no");
    }

    /** What a word says; empty if it is neither. */
    Optional<Boolean> flag(String cell) {
        for (boolean flag : new boolean[] {true, false}) {
            if (cell.equalsIgnoreCase(flag(flag)) || cell.equalsIgnoreCase(Boolean.toString(flag))) {
                return Optional.of(flag);
            }
        }
        return Optional.empty();
    }
}
