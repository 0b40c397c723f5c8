package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.reference.TextLimits;
import java.util.List;

/** Texts with half of a character: a surrogate whose other half is not beside it, so that UTF-8 has no bytes for it. */
final class SurrogateCheck {

    private final Findings found;

    SurrogateCheck(Findings found) {
        this.found = found;
    }

    void run(List<PlanText> texts) {
        for (PlanText text : texts) {
            int at = TextLimits.findLoneSurrogate(text.text());
            if (at >= 0) {
                found.add(
                        FindingCode.LONE_SURROGATE,
                        text,
                        "a text of it has half of a character, an unpaired surrogate, at index " + at
                                + "; it cannot be written as UTF-8, write the character afresh",
                        "index",
                        Integer.toString(at));
            }
        }
    }
}
