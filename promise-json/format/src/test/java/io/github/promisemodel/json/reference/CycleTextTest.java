package io.github.promisemodel.json.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.ReadResult;
import io.github.promisemodel.json.table.Patterns;
import io.github.promisemodel.json.table.Readings;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A cycle is read by its name and by its length, and the pattern says so. */
class CycleTextTest {

    private static boolean fits(String text) {
        return Pattern.compile(Patterns.CYCLE).matcher(text).find();
    }

    private static boolean isRead(String text) {
        ReadResult<?> result = Readings.read(ReferenceTables.CYCLE, "'" + text + "'");
        return result.isRead();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "WEEKLY",
                "MONTHLY",
                "SIX_WEEKLY",
                "QUARTERLY",
                "SIX_MONTHLY",
                "YEARLY",
                "THREE_YEARLY",
                "SCHOOL_TERM",
                "FINANCIAL_YEARLY",
                "TERMLY",
                "P7D",
                "P1M",
                "P3M",
                "P42D",
                "P2Y",
                "P14M",
                "P1Y2M3D",
                "P0D",
                "P0M",
                "P",
                "P-1M",
                "P1Y-2M",
                "-P1M",
                "P1W",
                "P01M",
                "p1m",
                "P1M1Y",
                "monthly",
                "MONTHLY ",
                "MONTHLYP1M",
                ""
            })
    void aCycleFitsIfItIsRead(String text) {
        assertThat(fits(text)).as(text).isEqualTo(isRead(text));
    }

    @Test
    void onlyAddingUpTellsACycleThatIsTooLong() {
        assertThat(isRead("P100Y")).isTrue();
        for (String longer : List.of("P100Y1M", "P1201M", "P2147483647Y12M", "P2147483648Y")) {
            assertThat(isRead(longer)).isFalse();
            assertThat(fits(longer)).isTrue();
        }
    }

    @Test
    void aLengthThatHasANameIsWrittenAsThat() {
        assertThat(Readings.written(ReferenceTables.CYCLE, Readings.value(ReferenceTables.CYCLE, "'P12M'")))
                .isEqualTo("'YEARLY'");
        assertThat(Readings.written(ReferenceTables.CYCLE, Readings.value(ReferenceTables.CYCLE, "'P14M'")))
                .isEqualTo("'P1Y2M'");
    }

    @Test
    void anythingElseIsAnsweredWithTheChoices() {
        assertThat(Readings.problem(ReferenceTables.CYCLE, "'often'").message())
                .isEqualTo("the document is \"often\", not a cycle; write WEEKLY, MONTHLY, SIX_WEEKLY,"
                        + " QUARTERLY, SIX_MONTHLY, YEARLY, THREE_YEARLY, SCHOOL_TERM, FINANCIAL_YEARLY, or another length as"
                        + " P2M or P14D");
    }
}
