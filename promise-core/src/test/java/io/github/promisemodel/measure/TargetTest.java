package io.github.promisemodel.measure;

import static io.github.promisemodel.measure.Samples.atLeast;
import static io.github.promisemodel.measure.Samples.atMost;
import static io.github.promisemodel.measure.Samples.between;
import static io.github.promisemodel.measure.Samples.changeBy;
import static io.github.promisemodel.measure.Samples.changeByPercent;
import static io.github.promisemodel.measure.Samples.date;
import static io.github.promisemodel.measure.Samples.each;
import static io.github.promisemodel.measure.Samples.improve;
import static io.github.promisemodel.measure.Samples.yes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.promisemodel.reference.Extensions;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What targets there are, how they read, and what would mean nothing. */
class TargetTest {

    private static final List<Target> ONE_OF_EACH = List.of(
            atLeast("100"),
            atMost("20"),
            between("10", "20"),
            changeBy("-5"),
            changeByPercent("5"),
            improve(),
            yes(),
            each("1000", "P12M"),
            new Target.ToBeConfirmed(TargetTerms.EMPTY),
            new Target.None(TargetTerms.EMPTY));

    @Test
    void thereIsATargetOfEveryKind() {
        assertThat(ONE_OF_EACH).extracting(Target::kind).containsExactly(TargetKind.values());
    }

    @Test
    void aTargetReadsAsItWouldBeSaid() {
        assertThat(ONE_OF_EACH)
                .extracting(Target::toString)
                .containsExactly(
                        "at least 100",
                        "at most 20",
                        "between 10 and 20",
                        "a change by -5",
                        "a change by 5 per cent",
                        "better than the baseline",
                        "yes",
                        "1000 in each P12M",
                        "to be confirmed",
                        "none");
        assertThat(atLeast("over 50")).hasToString("over 50");
        assertThat(atMost("under 5")).hasToString("under 5");
    }

    @Test
    void aTargetMayBeDueAndKeepItsWords() {
        TargetTerms terms = TargetTerms.EMPTY.dueBy(date("2025-06")).printedAs("TBC");

        assertThat(terms)
                .isEqualTo(new TargetTerms(Optional.of(date("2025-06")), Optional.of("TBC"), Extensions.empty()));
        assertThat(terms.dueBy(date("2026")).asPrinted()).contains("TBC");
        assertThat(new Target.ToBeConfirmed(terms).terms().by()).contains(date("2025-06"));
    }

    @Test
    void anInexactTargetIsRefusedUnlessItHasAMeaning() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast("about 50"))
                .withMessage("Target at least 'about 50': the amount is not exact; give the number alone, or over 50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atLeast("under 50"))
                .withMessageStartingWith("Target at least 'under 50'");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atMost("over 50"))
                .withMessage("Target at most 'over 50': the amount is not exact; give the number alone, or under 50");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between("over 5", "10"))
                .withMessage("Target between 'over 5': the amount is not exact; give the number alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between("5", "over 10"))
                .withMessage("Target between 'over 10': the amount is not exact; give the number alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changeBy("over 5"))
                .withMessage("Target to change by 'over 5': the amount is not exact; give the number alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> changeByPercent("about 5"))
                .withMessage("Target to change by per cent 'about 5': the amount is not exact; give the number alone");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> each("about 500", "P1Y"))
                .withMessage(
                        "Target each P1Y 'about 500': the amount is not exact; give the number alone, or over 500");
    }

    @Test
    void aLowAboveTheHighIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> between("20.1", "20"))
                .withMessage("Target between 20.1 and 20: the low is above the high; give the lower number first");
        assertThatCode(() -> between("20.0", "20")).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P0D", "P-1M", "P1Y-1M", "P1M-1D", "P-1Y1M", "P-1D"})
    void aLengthThatIsNotAboveZeroIsRefused(String every) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> each("1", every))
                .withMessage(
                        "Target each " + every
                                + " '1': the length is not above zero; write it in years, months and days, as P1Y, P12M or P14D");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1000Y1M", "P12001M", "P365001D", "P2147483647Y"})
    void aLengthOfMoreThanAThousandYearsIsRefused(String every) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> each("1", every))
                .withMessage("Target each " + every + " '1': the length is more than 1000 years");
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1D", "P1M", "P1Y", "P1000Y", "P365000D"})
    void aLengthFromADayToAThousandYearsIsKeptAsItIsWritten(String every) {
        assertThat(each("over 0.5", every)).hasToString("over 0.5 in each " + every);
    }

    @ParameterizedTest
    @CsvSource({"0", "-1", "over 0"})
    void nothingInEachPeriodIsNothingToReach(String amount) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> each(amount, "P1Y"))
                .withMessage(
                        "Target each P1Y '" + amount + "': the amount is not above zero; there is nothing to reach");
    }

    @Test
    void amountsAreItsNumbersInOrder() {
        assertThat(atLeast("over 100").amounts()).containsExactly(Amount.parse("over 100"));
        assertThat(between("10", "20").amounts()).containsExactly(Amount.of(10), Amount.of(20));
        assertThat(changeByPercent("-5").amounts()).containsExactly(Amount.of(-5));
        assertThat(each("1000", "P1Y").amounts()).containsExactly(Amount.of(1000));
        assertThat(new Target.YesOrNo(TargetTerms.EMPTY).amounts()).isEmpty();
    }
}
