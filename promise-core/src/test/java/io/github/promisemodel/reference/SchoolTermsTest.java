package io.github.promisemodel.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolTermsTest {

    private static SchoolTerms terms(String... terms) {
        return SchoolTerms.of(Stream.of(terms).map(PartialDate::parse).toList());
    }

    private static final SchoolTerms YEAR =
            terms("2024-08-19/2024-12-20", "2025-01-06/2025-04-04", "2025-04-21/2025-06-26");

    @ParameterizedTest
    @CsvSource({
        "2024-08-19, 2025-01-06/2025-04-04",
        "2024-12-20, 2025-01-06/2025-04-04",
        "2025-01-01, 2025-01-06/2025-04-04",
        "2025-01-06, 2025-04-21/2025-06-26",
        "2025-04-20, 2025-04-21/2025-06-26",
    })
    void theTermAfterADayIsTheNextToBegin(LocalDate day, String term) {
        assertThat(YEAR.findAfter(day)).contains(PartialDate.parse(term));
    }

    @ParameterizedTest
    @CsvSource({"2024-08-18", "2025-04-21", "2025-06-26", "2025-07-01"})
    void ofWhatLiesBeforeOrAfterTheListNobodyCanSay(LocalDate day) {
        assertThat(YEAR.findAfter(day)).isEmpty();
    }

    @Test
    void withoutAListNobodyCanSayAnything() {
        assertThat(SchoolTerms.NONE.findAfter(LocalDate.of(2025, 1, 1))).isEmpty();
        assertThat(SchoolTerms.of(List.of())).isSameAs(SchoolTerms.NONE);
        assertThat(YEAR.terms()).hasSize(3).startsWith(PartialDate.parse("2024-08-19/2024-12-20"));
    }

    @Test
    void aTermThatBeginsBeforeTheOneBeforeHasEndedIsRefused() {
        assertThatIllegalStateException()
                .isThrownBy(() -> terms("2024-08-19/2024-12-20", "2024-12-20/2025-04-04"))
                .withMessage("School term 2024-12-20/2025-04-04: it begins before 2024-08-19/2024-12-20 has ended;"
                        + " list the terms in order, none within another");
        assertThatIllegalStateException().isThrownBy(() -> terms("2025-01/2025-04", "2024-08/2024-12"));
        assertThat(terms("2024-08/2024-12-20", "2024-12-21/2025-04").terms()).hasSize(2);
    }

    @Test
    void termsOfOneListAreEqual() {
        EqualsVerifier.forClass(SchoolTerms.class).withNonnullFields("terms").verify();
        assertThat(terms("2024/2025")).hasToString("[2024/2025]");
    }
}
