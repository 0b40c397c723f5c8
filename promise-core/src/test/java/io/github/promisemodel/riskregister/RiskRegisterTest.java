package io.github.promisemodel.riskregister;

import static io.github.promisemodel.plan.SamplePlans.northmoor;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.plan.Plan;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.risk.Risk;
import io.github.promisemodel.risk.RiskKind;
import io.github.promisemodel.risk.RiskRating;
import io.github.promisemodel.risk.RiskScale;
import java.util.List;
import org.junit.jupiter.api.Test;

class RiskRegisterTest {

    private static final PartialDate AS_OF = PartialDate.parse("2025-03-31");

    private static final RiskScale SCALE = RiskScale.builder()
            .addLikelihood("Rare", "Likely")
            .addImpact("Minor", "Moderate", "Major")
            .build();

    private static Risk.Builder risk(String id) {
        return Risk.builder().id(id).kind(RiskKind.RISK).title("Risk of " + id);
    }

    private static RiskRating rating(String asOf, String likelihood, String impact) {
        return RiskRating.builder()
                .asOf(PartialDate.parse(asOf))
                .likelihood(likelihood)
                .impact(impact)
                .build();
    }

    private static RiskRegister register(Risk... risks) {
        return RiskRegister.of(northmoor().riskScale(SCALE).addRisks(risks).build(), AS_OF);
    }

    private static List<String> ids(List<RatedRisk> rated) {
        return rated.stream().map(each -> each.risk().getId()).toList();
    }

    @Test
    void aRiskHasItsPlaceOnTheScaleByItsLatestRating() {
        RatedRisk rated = register(risk("r1")
                        .addRatings(
                                rating("2024", "Rare", "Minor"),
                                rating("2025-03", "Likely", "Major"),
                                rating("2025-04", "Rare", "Moderate"))
                        .build())
                .open()
                .get(0);

        assertThat(rated.likelihood()).contains(2);
        assertThat(rated.impact()).contains(3);
        assertThat(rated.isRated()).isTrue();
        assertThat(rated.rating()).contains(rating("2025-03", "Likely", "Major"));
    }

    @Test
    void everyPairOfTheScaleIsCountedInItsOrder() {
        RiskRegister register = register(
                risk("r1").addRating(rating("2024", "Likely", "Major")).build(),
                risk("r2").addRating(rating("2024", "Likely", "Major")).build(),
                risk("r3").addRating(rating("2024", "Rare", "Moderate")).build());

        assertThat(register.cells())
                .extracting(cell -> cell.likelihood() + " " + cell.impact() + " " + cell.count())
                .containsExactly(
                        "Rare Minor 0",
                        "Rare Moderate 1",
                        "Rare Major 0",
                        "Likely Minor 0",
                        "Likely Moderate 0",
                        "Likely Major 2");
        assertThat(ids(register.cells().get(5).risks())).containsExactly("r1", "r2");
    }

    @Test
    void issuesAreCountedApart() {
        RiskRegister register = register(
                risk("r1").addRating(rating("2024", "Likely", "Major")).build(),
                risk("i1")
                        .kind(RiskKind.ISSUE)
                        .addRating(rating("2024", "Likely", "Major"))
                        .build(),
                risk("i2")
                        .kind(RiskKind.ISSUE)
                        .addRating(
                                RiskRating.builder().asOf(AS_OF).impact("Minor").build())
                        .build());

        assertThat(ids(register.open(RiskKind.RISK))).containsExactly("r1");
        assertThat(ids(register.open(RiskKind.ISSUE))).containsExactly("i1", "i2");
        assertThat(register.cells().stream().mapToInt(RiskCell::count).sum()).isEqualTo(1);
        assertThat(register.notRated()).isEmpty();
        assertThat(register).hasToString("1 open risk, 2 open issues, 0 closed");
    }

    @Test
    void aWordOffTheScaleHalfARatingAndNoneAreNotRated() {
        RiskRegister register = register(
                risk("none").build(),
                risk("half")
                        .addRating(RiskRating.builder()
                                .asOf(PartialDate.of(2024))
                                .impact("Major")
                                .build())
                        .build(),
                risk("off").addRating(rating("2024", "likely", "Major")).build(),
                risk("later").addRating(rating("2026", "Likely", "Major")).build());

        assertThat(ids(register.notRated())).containsExactly("none", "half", "off", "later");
        assertThat(register.open().get(2).likelihood()).isEmpty();
        assertThat(register.open().get(2).impact()).contains(3);
        assertThat(register).hasToString("4 open risks, 0 open issues, 0 closed, 4 not rated");
    }

    @Test
    void aRiskIsOpenFromWhenItWasRaisedToTheDayBeforeItWasClosed() {
        RiskRegister register = register(
                risk("open")
                        .raised(PartialDate.parse("2025-03-31"))
                        .closed(PartialDate.parse("2025-04-01"))
                        .build(),
                risk("closed").closed(PartialDate.parse("2025-03-31")).build(),
                risk("later").raised(PartialDate.parse("2025-04")).build());

        assertThat(ids(register.open())).containsExactly("open");
        assertThat(ids(register.closed())).containsExactly("closed");
        assertThat(ids(register.notYetRaised())).containsExactly("later");
        assertThat(register).hasToString("1 open risk, 0 open issues, 1 closed, 1 not yet raised, 1 not rated");
    }

    @Test
    void withoutAScaleNothingIsRated() {
        Plan plan = northmoor()
                .addRisk(risk("r1").addRating(rating("2024", "Likely", "Major")).build())
                .build();
        RiskRegister register = RiskRegister.of(plan, AS_OF);

        assertThat(register.cells()).isEmpty();
        assertThat(ids(register.notRated())).containsExactly("r1");
    }

    @Test
    void aWordThatIsListedTwiceHasItsFirstPlace() {
        RiskScale twice = RiskScale.builder()
                .addLikelihood("Rare", "Rare", "Likely")
                .addImpact("Minor")
                .build();
        RiskRegister register = RiskRegister.of(
                northmoor()
                        .riskScale(twice)
                        .addRisk(risk("r1")
                                .addRating(rating("2024", "Likely", "Minor"))
                                .build())
                        .build(),
                AS_OF);

        assertThat(register.open().get(0).likelihood()).contains(2);
        assertThat(register.cells()).extracting(RiskCell::likelihood).containsExactly("Rare", "Likely");
    }
}
