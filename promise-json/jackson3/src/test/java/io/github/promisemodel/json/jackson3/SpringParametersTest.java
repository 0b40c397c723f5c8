package io.github.promisemodel.json.jackson3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.tally.Rounding;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.DefaultConversionService;

/** Values of the model as request parameters in Spring, which finds how to read them by itself. */
@Tag("class-path")
class SpringParametersTest {

    private static final DefaultConversionService SPRING = new DefaultConversionService();

    @Test
    void datesCouncilsRoundingsAndGroupingsAreRead() {
        assertThat(SPRING.convert("2021-09", PartialDate.class)).isEqualTo(PartialDate.of(2021, 9));
        assertThat(SPRING.convert("S12000028", Council.class)).isEqualTo(Council.of("S12000028"));
        assertThat(SPRING.convert("largest-remainder", Rounding.class)).isEqualTo(Rounding.LARGEST_REMAINDER);
        assertThat(SPRING.convert("call-to-action", Grouping.class)).isEqualTo(Grouping.CALL_TO_ACTION);
    }

    @Test
    void whatIsNoneIsRefusedInPlainWords() {
        assertThatExceptionOfType(ConversionFailedException.class)
                .isThrownBy(() -> SPRING.convert("soon", PartialDate.class))
                .havingCause()
                .withMessageStartingWith("Date 'soon': not a date; ");
        assertThatExceptionOfType(ConversionFailedException.class)
                .isThrownBy(() -> SPRING.convert("colour", Grouping.class))
                .havingCause()
                .withMessageStartingWith("Grouping 'colour': no such grouping; choose one of area, ");
        assertThatExceptionOfType(ConversionFailedException.class)
                .isThrownBy(() -> SPRING.convert(" ", Council.class))
                .havingCause()
                .isInstanceOf(IllegalArgumentException.class);
    }
}
