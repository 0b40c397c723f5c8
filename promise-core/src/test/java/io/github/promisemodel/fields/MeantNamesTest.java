package io.github.promisemodel.fields;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.status.ActionStatus;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MeantNamesTest {

    private static MeantNames names(String... names) {
        MeantNames meant = new MeantNames();
        Stream.of(names).forEach(name -> meant.add(name, name));
        return meant;
    }

    @Nested
    class OfStatusesTest {

        private static final MeantNames STATUSES =
                names(Stream.of(ActionStatus.values()).map(Enum::name).toArray(String[]::new));

        @ParameterizedTest
        @CsvSource({
            "On target, ON_TARGET",
            "ontarget, ON_TARGET",
            "At-risk, AT_RISK",
            "COMPLETED, COMPLETE",
            "COMPLET, COMPLETE",
            "COMPLITE, COMPLETE",
            "COMPLTEE, COMPLETE",
            "IN_PROGRES, IN_PROGRESS",
            "\u00A0BEHIND, BEHIND"
        })
        void anotherSpellingOrASlipIsTheStatus(String written, String status) {
            assertThat(STATUSES.find(written)).contains(status);
        }

        @ParameterizedTest
        @ValueSource(strings = {"NEARLY", "", "!", "ON_TRACK", "ON", "COMPLETELY_DONE"})
        void anotherWordIsNone(String written) {
            assertThat(STATUSES.find(written)).isEmpty();
        }
    }

    @Nested
    class OfIdsTest {

        @Test
        void whatIsBetweenLettersAndDigitsIsNoMatter() {
            MeantNames ids = names("a1", "4.1", "homes-2");

            assertThat(ids.find("A-1")).contains("a1");
            assertThat(ids.find("4-1")).contains("4.1");
            assertThat(ids.find("Homes 2")).contains("homes-2");
            assertThat(ids.find("home-2")).contains("homes-2");
        }

        @Test
        void aDigitIsNoSlipForAnother() {
            assertThat(names("group-1").find("group-2")).isEmpty();
            assertThat(names("4.1").find("4.11")).isEmpty();
            assertThat(names("11.1").find("1.11")).isEmpty();
            assertThat(names("41").find("4.1")).isEmpty();
        }

        @Test
        void aDigitIsASlipWhereThatIsLookedFor() {
            MeantNames meant = MeantNames.withSlipsOfDigits();
            meant.add("g1", "g1");
            meant.add("4.1", "4.1");

            assertThat(meant.find("g2")).contains("g1");
            assertThat(meant.find("4.11")).contains("4.1");
            assertThat(meant.find("h3")).isEmpty();
            meant.add("g3", "g3");
            assertThat(meant.find("g2")).isEmpty();
        }

        @Test
        void ofTwoThingsThatMayBeMeantNoneIs() {
            assertThat(names("homes-a", "homes-b").find("homes-c")).isEmpty();
            assertThat(names("homes", "Homes").find("HOMES")).isEmpty();
        }

        @Test
        void aThingOfTwoNamesIsMeantByEither() {
            MeantNames meant = names("g1");
            meant.add("Sub-group 1", "g1");
            meant.add("subgroup 1", "g1");

            assertThat(meant.find("sub group 1")).contains("g1");
        }

        @Test
        void aShortNameHasNoSlips() {
            assertThat(names("abc").find("abd")).isEmpty();
            assertThat(names("abcd").find("abce")).contains("abcd");
            assertThat(names("abcd").find("abc")).isEmpty();
        }

        @Test
        void aLongTextIsNobodysSlip() {
            String title = "x".repeat(61);

            assertThat(names(title).find(title.toUpperCase(Locale.ROOT))).isEmpty();
        }

        @Test
        void nothingIsMeantByANameOfNoLetters() {
            assertThat(List.of(names("-").find("--"), names().find("a"))).containsOnly(Optional.empty());
        }
    }
}
