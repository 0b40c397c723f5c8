package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlanText;
import java.util.List;

/**
 * Texts that look like personal data. A finding says what it looks like and where, and never repeats it:
 * findings are printed, mailed and kept.
 */
final class PersonalDataCheck {

    private final Findings found;

    PersonalDataCheck(Findings found) {
        this.found = found;
    }

    void run(List<PlanText> texts) {
        for (PlanText text : texts) {
            long digits = digits(text.text());
            for (PersonalData kind : PersonalData.values()) {
                if (digits >= kind.leastDigits() && kind.isIn(text.text())) {
                    found.add(FindingCode.PERSONAL_DATA, text, "kind", kind.name());
                }
            }
        }
    }

    private static long digits(String text) {
        long digits = 0;
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits++;
            }
        }
        return digits;
    }
}
