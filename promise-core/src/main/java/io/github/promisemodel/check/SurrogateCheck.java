package io.github.promisemodel.check;

import io.github.promisemodel.plan.PlanText;
import java.util.List;

/** Texts with half of a character: a surrogate whose other half is not beside it, so that UTF-8 has no bytes for it. */
final class SurrogateCheck {

    private final Findings found;

    SurrogateCheck(Findings found) {
        this.found = found;
    }

    void run(List<PlanText> texts) {
        for (PlanText text : texts) {
            int at = loneSurrogate(text.text());
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

    /** The index of the first surrogate without its other half, or -1. */
    private static int loneSurrogate(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (Character.charCount(text.codePointAt(i)) == 1) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}
