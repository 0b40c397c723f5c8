package io.github.promisemodel.json.suite.drawn;

import io.github.promisemodel.action.TestDecision;
import io.github.promisemodel.action.TestOfChange;
import io.github.promisemodel.engagement.Audience;
import io.github.promisemodel.engagement.Engagement;
import io.github.promisemodel.engagement.EngagementMethod;
import io.github.promisemodel.measure.Amount;
import io.github.promisemodel.money.Funding;
import io.github.promisemodel.money.MoneyKind;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Any sum of money, risk, engagement and cycle of a test of change. */
final class DrawnRegisters {

    private final Draw draw;
    private final DrawnValues values;
    private final DrawnMeasures measures;

    DrawnRegisters(Draw draw) {
        this.draw = draw;
        this.values = new DrawnValues(draw);
        this.measures = new DrawnMeasures(draw);
    }

    /** A sum with at least one of its five amounts. */
    Funding funding() {
        Funding.Builder funding = Funding.builder()
                .currency(draw.of("GBP", "EUR"))
                .addAllEntries(draw.list(2, values::text))
                .extensions(values.unknown());
        List<Consumer<Amount>> amounts = new ArrayList<>(
                List.of(funding::asked, funding::allocated, funding::spent, funding::saved, funding::released));
        for (int wanted = draw.number(1, amounts.size()); wanted > 0; wanted--) {
            amounts.remove(draw.number(0, amounts.size() - 1)).accept(measures.amount());
        }
        draw.maybe(0.3, values::text, funding::title);
        draw.maybe(0.3, values::text, funding::fund);
        draw.maybe(0.3, values::date, funding::financialYear);
        draw.maybe(0.3, () -> draw.of(MoneyKind.class), funding::kind);
        draw.maybe(0.5, values::organisation, funding::funder);
        draw.maybe(0.5, values::date, funding::date);
        draw.maybe(0.3, values::text, funding::note);
        draw.maybe(0.3, values::source, funding::source);
        return funding.build();
    }

    RiskScale scale() {
        RiskScale.Builder scale = RiskScale.builder()
                .addAllLikelihood(draw.list(3, values::text))
                .addAllImpact(draw.list(3, values::text))
                .extensions(values.unknown());
        draw.maybe(0.3, values::text, scale::note);
        draw.maybe(0.3, values::source, scale::source);
        return scale.build();
    }

    private RiskRating rating() {
        RiskRating.Builder rating = RiskRating.builder().asOf(values.date()).extensions(values.unknown());
        boolean likely = draw.flag();
        if (likely) {
            rating.likelihood(values.text());
        }
        draw.maybe(likely ? 0.5 : 1, values::text, rating::impact);
        draw.maybe(0.3, values::text, rating::note);
        draw.maybe(0.3, values::source, rating::source);
        return rating.build();
    }

    Risk risk() {
        Risk.Builder risk = Risk.builder()
                .id(values.id())
                .kind(draw.of(RiskKind.class))
                .title(values.text())
                .addAllRatings(draw.list(2, this::rating))
                .addAllAreas(draw.list(2, values::text))
                .addAllEntries(draw.list(2, values::text))
                .extensions(values.unknown());
        draw.maybe(0.5, values::text, risk::reference);
        draw.maybe(0.3, values::text, risk::response);
        draw.maybe(0.3, values::text, risk::owner);
        draw.maybe(0.3, values::date, risk::raised);
        draw.maybe(0.3, values::date, risk::closed);
        draw.maybe(0.3, values::text, risk::note);
        draw.maybe(0.3, values::source, risk::source);
        return risk.build();
    }

    Engagement engagement() {
        Engagement.Builder engagement = Engagement.builder()
                .id(values.id())
                .title(values.text())
                .addAllAudiences(draw.some(0, Audience.class))
                .addAllThemes(draw.list(2, values::text))
                .addAllChanges(draw.list(2, values::text))
                .addAllAreas(draw.list(2, values::text))
                .addAllEntries(draw.list(2, values::text))
                .extensions(values.unknown());
        draw.maybe(0.5, () -> draw.of(EngagementMethod.class), engagement::method);
        draw.maybe(0.5, values::date, engagement::date);
        draw.maybe(0.3, measures::amount, engagement::invited);
        draw.maybe(0.3, measures::amount, engagement::heard);
        draw.maybe(0.3, values::text, engagement::note);
        draw.maybe(0.3, values::source, engagement::source);
        return engagement.build();
    }

    TestOfChange testOfChange() {
        TestOfChange.Builder test = TestOfChange.builder()
                .hypothesis(values.text())
                .addAllMeasures(draw.list(2, values::text))
                .extensions(values.unknown());
        draw.maybe(0.5, () -> draw.number(1L, Long.MAX_VALUE), test::cycle);
        draw.maybe(0.5, values::date, test::start);
        draw.maybe(0.5, () -> draw.of(TestDecision.class), test::decision);
        draw.maybe(0.3, values::date, test::decided);
        draw.maybe(0.3, values::text, test::note);
        draw.maybe(0.3, values::source, test::source);
        return test.build();
    }
}
