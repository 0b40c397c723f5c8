package io.github.promisemodel.check;

import io.github.promisemodel.fields.RiskFields;
import io.github.promisemodel.plan.PlanPath;
import io.github.promisemodel.risk.RiskScale;
import io.github.promisemodel.words.Phrase;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A scale on which risks cannot be placed: without words on one of its two lists, or with a blank word or one listed twice. */
final class RiskScaleCheck implements EntityCheck {

    private final Findings found;

    RiskScaleCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(RiskFields.SCALE, this::scale);
    }

    private void scale(RiskScale scale, PlanPath path) {
        words("likelihood", scale.getLikelihood(), path);
        words("impact", scale.getImpact(), path);
    }

    private void words(String field, List<String> words, PlanPath path) {
        if (words.isEmpty()) {
            add("EMPTY", field, path);
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i).strip();
            if (word.isEmpty()) {
                add("BLANK", field, path.at(field, i));
            } else if (!seen.add(word.toLowerCase(Locale.ROOT))) {
                add("TWICE", field, path.at(field, i), "word", Findings.repeated(word));
            }
        }
    }

    private void add(String kind, String field, PlanPath path, Object... word) {
        Object[] arguments = new Object[4 + word.length];
        System.arraycopy(new Object[] {"kind", kind, "field", Phrase.ofField(field)}, 0, arguments, 0, 4);
        System.arraycopy(word, 0, arguments, 4, word.length);
        found.add(FindingCode.FAULTY_RISK_SCALE, path, null, arguments);
    }
}
