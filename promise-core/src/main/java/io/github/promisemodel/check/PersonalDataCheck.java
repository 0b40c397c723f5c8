package io.github.promisemodel.check;

import io.github.promisemodel.fields.PlanText;
import io.github.promisemodel.personaldata.PersonalData;
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
            for (PersonalData kind : PersonalData.in(text.text())) {
                found.add(FindingCode.PERSONAL_DATA, text, "kind", kind.name());
            }
        }
    }
}
