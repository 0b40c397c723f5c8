package io.github.promisemodel.check;

import io.github.promisemodel.benefit.Benefit;
import io.github.promisemodel.fields.BenefitFields;
import io.github.promisemodel.measure.Direction;
import io.github.promisemodel.measure.Measure;
import io.github.promisemodel.plan.PlanPath;

/** When and by whom a benefit is to be realised, and dis-benefits whose measures are to rise. */
final class RealisationCheck implements EntityCheck {

    private final Findings found;

    RealisationCheck(Findings found) {
        this.found = found;
    }

    @Override
    public void subscribe(EntityVisits visits) {
        visits.on(BenefitFields.BENEFIT, this::benefit);
    }

    private void benefit(Benefit benefit, PlanPath path) {
        found.inOrder(
                "ADDED_AND_DUE", found.name(benefit), benefit, benefit.getAdded(), benefit.getDue(), path.at("due"));
        if (benefit.getAccountable().isPresent() && benefit.getAccountable().equals(benefit.getOwner())) {
            found.add(FindingCode.ACCOUNTABLE_IS_OWNER, path.at("accountable"), benefit, "thing", found.name(benefit));
        }
        if (benefit.isDisbenefit()) {
            disbenefit(benefit, path);
        }
    }

    private void disbenefit(Benefit benefit, PlanPath path) {
        for (int i = 0; i < benefit.getMeasures().size(); i++) {
            Measure measure = benefit.getMeasures().get(i);
            if (measure.getDirection()
                    .filter(Direction.HIGHER_IS_BETTER::equals)
                    .isPresent()) {
                found.add(
                        FindingCode.DISBENEFIT_TO_RISE,
                        path.at("measures", i),
                        benefit,
                        "thing",
                        found.name(benefit),
                        "title",
                        measure.getTitle());
            }
        }
    }
}
