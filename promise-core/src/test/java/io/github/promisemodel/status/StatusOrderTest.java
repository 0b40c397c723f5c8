package io.github.promisemodel.status;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What makes an order of statuses an order, and what it says of open readings. */
class StatusOrderTest {

    @Test
    void betterThanBetterIsBetter() {
        for (ActionStatus a : ActionStatus.values()) {
            for (ActionStatus b : ActionStatus.values()) {
                for (ActionStatus c : ActionStatus.values()) {
                    if (StatusOrder.PROGRESS.isBetter(a, b) && StatusOrder.PROGRESS.isBetter(b, c)) {
                        assertThat(StatusOrder.PROGRESS.isBetter(a, c)).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void whatIsBetterThanTheBetterIsBetterAcrossListsToo() {
        StatusOrder<BenefitStatus> order = StatusOrder.of(
                BenefitStatus.class,
                List.of(
                        List.of(BenefitStatus.AMBER, BenefitStatus.RED),
                        List.of(BenefitStatus.GREEN, BenefitStatus.AMBER)));

        assertThat(order.isBetter(BenefitStatus.GREEN, BenefitStatus.RED)).isTrue();
        assertThat(order.isBetter(BenefitStatus.RED, BenefitStatus.GREEN)).isFalse();
        assertThat(order.isBetter(BenefitStatus.BLUE, BenefitStatus.RED)).isFalse();
        assertThat(order.isBetter(BenefitStatus.RED, BenefitStatus.BLUE)).isFalse();
    }

    @Test
    void theFirstOfAListIsBetterThanTheLastAndNotTheOtherWayRound() {
        assertThat(StatusOrder.COLOURS.isBetter(BenefitStatus.BLUE, BenefitStatus.RED))
                .isTrue();
        assertThat(StatusOrder.COLOURS.isBetter(BenefitStatus.RED, BenefitStatus.BLUE))
                .isFalse();
        assertThat(StatusOrder.COLOURS.isBetter(BenefitStatus.RED, BenefitStatus.RED))
                .isFalse();
    }

    @Test
    void aReadingIsBetterOnlyIfEveryStatusItAllowsIs() {
        Reading<BenefitStatus> none = Reading.notAssessed(BenefitStatus.class);
        Reading<BenefitStatus> either = Reading.of(BenefitStatus.GREEN, BenefitStatus.AMBER);

        assertThat(StatusOrder.COLOURS.isBetter(either, Reading.of(BenefitStatus.RED)))
                .isTrue();
        assertThat(StatusOrder.COLOURS.isBetter(either, Reading.of(BenefitStatus.AMBER)))
                .isFalse();
        assertThat(StatusOrder.COLOURS.isBetter(Reading.of(BenefitStatus.BLUE), either))
                .isTrue();
        assertThat(StatusOrder.COLOURS.isBetter(none, either)).isFalse();
        assertThat(StatusOrder.COLOURS.isBetter(either, none)).isFalse();
    }

    @Test
    void anOrderCannotGoRoundInARing() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusOrder.of(
                        BenefitStatus.class,
                        List.of(
                                List.of(BenefitStatus.BLUE, BenefitStatus.RED),
                                List.of(BenefitStatus.RED, BenefitStatus.BLUE))))
                .withMessage("Order of BenefitStatus: BLUE and RED are each better than the other; "
                        + "list each pair one way round");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        StatusOrder.of(BenefitStatus.class, List.of(List.of(BenefitStatus.RED, BenefitStatus.RED))))
                .withMessage("Order of BenefitStatus: RED is a duplicate in one list; list each status once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusOrder.of(
                        BenefitStatus.class,
                        List.of(
                                List.of(BenefitStatus.BLUE, BenefitStatus.GREEN),
                                List.of(BenefitStatus.GREEN, BenefitStatus.AMBER),
                                List.of(BenefitStatus.AMBER, BenefitStatus.BLUE))))
                .withMessageContaining("BLUE and GREEN are each better than the other");
    }
}
