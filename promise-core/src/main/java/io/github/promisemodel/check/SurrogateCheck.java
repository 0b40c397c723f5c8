package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.reference.TextLimits;
import java.util.List;

/** Texts with an unpaired surrogate, for which UTF-8 has no bytes. */
final class SurrogateCheck {

    private final Findings found;

    SurrogateCheck(Findings found) {
        this.found = found;
    }

    void run(List<PlanText> texts) {
        for (PlanText text : texts) {
            int at = TextLimits.findUnpairedSurrogate(text.text());
            if (at >= 0) {
                found.add(FindingCode.LONE_SURROGATE, text, "index", at);
            }
        }
    }
}
