package io.github.promisemodel.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.Reports;
import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDatasetTest {

    @Nested
    class RequireName {

        @ParameterizedTest
        @ValueSource(strings = {"figures.csv", "my figures", "a.b.csv", "é", "a~", "-"})
        void takesANameOfAFile(String name) {
            assertThat(CsvDataset.requireName(name)).isEqualTo(name);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", ".hidden", "~figures", "a..csv", "..", "a/b", "a\\b", "/a"})
        void refusesWhatADataPackageCannotName(String name) {
            assertThatThrownBy(() -> CsvDataset.requireName(name))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("File '" + name + "': a Data Package cannot name it; choose ");
        }
    }

    @Nested
    class ParseLicence {

        @ParameterizedTest
        @ValueSource(strings = {"https://example.org/licence", "HTTP://example.org"})
        void readsAWebAddress(String address) {
            assertThat(CsvDataset.parseLicence(address)).hasToString(address);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "OGL",
                    "no address",
                    "urn:licence",
                    "file:///licence",
                    "https:licence",
                    "/licence",
                    "javascript:alert(1)"
                })
        void refusesAnythingElse(String address) {
            assertThatThrownBy(() -> CsvDataset.parseLicence(address))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Licence '" + address + "': not a web address; write one such as https://");
        }

        @Test
        void noDataSetHasAnotherEither() {
            CsvDataset any = DescribedCsv.dataset(Reports.of(DrawnPlans.json(1)));

            assertThatThrownBy(() -> new CsvDataset(
                            any.document(), any.plan(), any.file(), Optional.of(URI.create("file:///licence"))))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("Licence 'file:///licence': not a web address");
        }
    }
}
