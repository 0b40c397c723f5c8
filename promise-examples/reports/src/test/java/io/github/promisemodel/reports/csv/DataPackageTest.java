package io.github.promisemodel.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.DrawnPlans;
import io.github.promisemodel.reports.Reports;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** The description of Frictionless Data. */
class DataPackageTest {

    private static JsonNode of(String json, Optional<URI> licence) {
        CsvDataset any = DescribedCsv.dataset(Reports.of(json));
        return DescribedCsv.of(new CsvDataset(any.document(), any.plan(), "figures.csv", licence))
                .dataPackage();
    }

    @ParameterizedTest
    @CsvSource({
        "northmoor, northmoor",
        "Plan_2024.30, plan_2024.30",
        "S 12/é/b, s-12-b",
        "Ünïque, n-que",
        "計画, plan",
    })
    void itsNameHasTheCharactersThatANameMayHave(String id, String name) {
        String json = DrawnPlans.json(1).replaceFirst("\"northmoor\"", '"' + id + '"');

        assertThat(of(json, Optional.empty()).path("name").asString())
                .isEqualTo(name)
                .matches("[-a-z0-9._/]+");
    }

    @Test
    void aLicenceIsNamedByItsAddressAndNoneIsMadeUp() {
        JsonNode licences = of(DrawnPlans.json(1), Optional.of(URI.create("https://example.org/licence")))
                .path("licenses");

        assertThat(DescribedCsv.each(licences, "path")).isEqualTo(List.of("https://example.org/licence"));
        assertThat(of(DrawnPlans.json(1), Optional.empty()).has("licenses")).isFalse();
    }

    @Test
    void anEmptyValueIsAMissingOne() {
        JsonNode schema = of(DrawnPlans.json(1), Optional.empty())
                .path("resources")
                .path(0)
                .path("schema");

        assertThat(DescribedCsv.texts(schema.path("missingValues"))).containsExactly("");
    }
}
