package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.reference.TextLimits;
import java.util.List;

/**
 * Texts that are too long to be read again: to the same limits as JSON is read by default, which are 1,000,000 characters
 * for a text and 20,000 for a note, {@code ReadLimits.DEFAULT_TEXT} and {@code ReadLimits.DEFAULT_NOTE} of the format.
 */
final class TextLengthCheck {

    private final Findings found;

    TextLengthCheck(Findings found) {
        this.found = found;
    }

    void run(List<PlanText> texts) {
        for (PlanText text : texts) {
            int most = text.note() ? TextLimits.NOTE : TextLimits.TEXT;
            int length = text.text().codePointCount(0, text.text().length());
            if (length > most) {
                found.add(
                        FindingCode.TEXT_TOO_LONG,
                        text,
                        "kind",
                        text.note() ? "ACCOUNT" : "TEXT",
                        "length",
                        length,
                        "most",
                        most);
            }
        }
    }
}
