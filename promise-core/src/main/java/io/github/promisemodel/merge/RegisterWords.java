package io.github.promisemodel.merge;

import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import io.github.promisemodel.words.Phrase;
import java.util.Optional;

/** What an edit has of the money, risks, engagements and tests of a plan, in plain words. */
final class RegisterWords {

    private RegisterWords() {}

    /** One of them in words; empty for anything else. */
    static Optional<Object> of(Object value) {
        if (value instanceof Funding funding) {
            return Optional.of(funding(funding));
        } else if (value instanceof Risk risk) {
            return Optional.of(risk(risk));
        } else if (value instanceof RiskRating rating) {
            return Optional.of(rating(rating));
        } else if (value instanceof RiskScale scale) {
            return Optional.of(Phrase.of(
                    "merge.RISK_SCALE",
                    "likelihood",
                    MergeWords.list(scale.getLikelihood()),
                    "impact",
                    MergeWords.list(scale.getImpact())));
        } else if (value instanceof Engagement engagement) {
            return Optional.of(engagement(engagement));
        } else if (value instanceof TestOfChange test) {
            return Optional.of(test(test));
        }
        return Optional.empty();
    }

    private static Phrase funding(Funding funding) {
        return Phrase.of(
                "merge.FUNDING",
                "title",
                MergeWords.text(funding.getTitle()),
                "fund",
                MergeWords.text(funding.getFund()),
                "year",
                funding.getFinancialYear(),
                "currency",
                funding.getCurrency(),
                "asked",
                funding.getAsked(),
                "allocated",
                funding.getAllocated(),
                "spent",
                funding.getSpent(),
                "saved",
                funding.getSaved(),
                "released",
                funding.getReleased());
    }

    private static Phrase risk(Risk risk) {
        return Phrase.of(
                "merge.RISK",
                "named",
                MergeWords.named(risk, risk.getTitle()),
                "ratings",
                risk.getRatings().size(),
                "closed",
                risk.getClosed());
    }

    private static Phrase rating(RiskRating rating) {
        return Phrase.of(
                "merge.RISK_RATING",
                "asOf",
                rating.getAsOf(),
                "likelihood",
                MergeWords.text(rating.getLikelihood()),
                "impact",
                MergeWords.text(rating.getImpact()));
    }

    private static Phrase engagement(Engagement engagement) {
        return Phrase.of(
                "merge.ENGAGEMENT",
                "id",
                MergeWords.text(engagement.getId()),
                "title",
                MergeWords.text(engagement.getTitle()),
                "date",
                engagement.getDate(),
                "invited",
                engagement.getInvited(),
                "heard",
                engagement.getHeard());
    }

    private static Phrase test(TestOfChange test) {
        return Phrase.of(
                "merge.TEST_OF_CHANGE",
                "hypothesis",
                MergeWords.text(test.getHypothesis()),
                "cycle",
                test.getCycle(),
                "start",
                test.getStart(),
                "decision",
                test.getDecision().map(Phrase::ofConstant));
    }
}
