package io.github.promisemodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.rollup.Grouping;
import io.github.promisemodel.tally.Rounding;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What Jakarta REST (3.1, 3.2) wants of the type of a parameter: a public static {@code valueOf} of one text that gives it. */
class RequestParametersTest {

    @ParameterizedTest
    @ValueSource(classes = {PartialDate.class, Council.class, Rounding.class, Grouping.class})
    void aTypeOfParametersHasWhatARestFrameworkLooksFor(Class<?> type) throws ReflectiveOperationException {
        Method valueOf = type.getMethod("valueOf", String.class);

        assertThat(Modifier.isStatic(valueOf.getModifiers())).isTrue();
        assertThat(valueOf.getReturnType()).isEqualTo(type);
        // An answer of 404 or 400 in place of 500: what it throws is an illegal argument, whatever else the type
        // throws.
        assertThatThrownBy(() -> valueOf.invoke(null, " ")).hasCauseInstanceOf(IllegalArgumentException.class);
    }
}
