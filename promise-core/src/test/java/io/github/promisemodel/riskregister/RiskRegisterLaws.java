package io.github.promisemodel.riskregister;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.SamplePlans;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Nothing drops out of a register. */
class RiskRegisterLaws {

    private static final RiskScale SCALE = RiskScale.builder()
            .addLikelihood("Rare", "Likely")
            .addImpact("Minor", "Major")
            .build();

    @Provide
    Arbitrary<PartialDate> dates() {
        return Arbitraries.of("2023", "2024-05", "2024-05-17", "2025").map(PartialDate::parse);
    }

    @Provide
    Arbitrary<List<Risk>> risks() {
        Arbitrary<RiskRating> ratings = Combinators.combine(
                        dates(),
                        Arbitraries.of("Rare", "Likely", "Unheard of").optional(),
                        Arbitraries.of("Minor", "Major", "Huge"))
                .as((date, likelihood, impact) -> RiskRating.builder()
                        .asOf(date)
                        .likelihood(likelihood)
                        .impact(impact)
                        .build());
        return Combinators.combine(
                        Arbitraries.of(RiskKind.class),
                        dates().optional(),
                        dates().optional(),
                        ratings.list().ofMaxSize(3))
                .as((kind, raised, closed, rated) -> Risk.builder()
                        .id("r")
                        .title("A risk")
                        .kind(kind)
                        .raised(raised)
                        .closed(closed)
                        .ratings(rated)
                        .build())
                .list()
                .ofMaxSize(6);
    }

    @Property
    void everyRiskIsOpenClosedOrNotYetRaised(@ForAll("risks") List<Risk> risks, @ForAll("dates") PartialDate asOf) {
        RiskRegister register = of(risks, asOf);

        assertThat(register.open().size()
                        + register.closed().size()
                        + register.notYetRaised().size())
                .isEqualTo(risks.size());
        assertThat(register.open()).allMatch(rated -> rated.risk().isOpenAsOf(asOf));
    }

    @Property
    void theCellsAndTheNotRatedAddUpToTheOpenRisks(
            @ForAll("risks") List<Risk> risks, @ForAll("dates") PartialDate asOf) {
        RiskRegister register = of(risks, asOf);
        long notRated = register.notRated().stream()
                .filter(rated -> rated.risk().getKind() == RiskKind.RISK)
                .count();

        assertThat(register.cells()).hasSize(4);
        assertThat(register.cells().stream().mapToLong(RiskCell::count).sum() + notRated)
                .isEqualTo(register.open(RiskKind.RISK).size());
        assertThat(register.open(RiskKind.RISK).size()
                        + register.open(RiskKind.ISSUE).size())
                .isEqualTo(register.open().size());
    }

    private static RiskRegister of(List<Risk> risks, PartialDate asOf) {
        return RiskRegister.of(
                SamplePlans.northmoor().riskScale(SCALE).risks(risks).build(), asOf);
    }
}
