package io.github.promisemodel.scotland;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.Document;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.reference.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CouncilsTest {

    private static Stream<String> codes() {
        return Councils.all().stream()
                .flatMap(area -> Stream.concat(
                        Stream.of(area.code()), area.former().stream().map(FormerCode::code)));
    }

    @Test
    void thereAre32WithWellFormedCodesAndNoCodeOrNameTwice() {
        assertThat(Councils.all()).hasSize(32);
        assertThat(codes()).hasSize(32 + 7).doesNotHaveDuplicates().allMatch(code -> code.matches("S120000\\d\\d"));
        assertThat(Councils.all()).extracting(CouncilArea::name).doesNotHaveDuplicates();
    }

    @Test
    void theyStandInTheOrderOfTheirNames() {
        List<String> names = Councils.all().stream().map(CouncilArea::name).toList();

        assertThat(names).isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
    }

    @Test
    void everyOneHasASourceInADocument() {
        List<String> documents =
                Councils.documents().stream().map(Document::getId).toList();

        assertThat(Councils.all())
                .allSatisfy(area ->
                        assertThat(area.source().getDocument().orElseThrow()).isIn(documents))
                .allSatisfy(area -> assertThat(area.source().getPlace()).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource({
        "S12000015, S12000047, Fife",
        "S12000024, S12000048, Perth and Kinross",
        "S12000046, S12000049, Glasgow City",
        "S12000043, S12000049, Glasgow City",
        "S12000044, S12000050, North Lanarkshire",
        "S12000022, S12000050, North Lanarkshire",
        "S12000009, S12000045, East Dunbartonshire"
    })
    void aFormerCodeLeadsToTheCurrentOne(String former, String current, String name) {
        CouncilArea area = Councils.find(former).orElseThrow();

        assertThat(area.code()).isEqualTo(current);
        assertThat(area.name()).isEqualTo(name);
        assertThat(Councils.find(current)).contains(area);
        assertThat(Councils.current(Council.of(former, "Ours"))).isEqualTo(Council.of(current, "Ours"));
        assertThat(area.toCouncil()).isEqualTo(Council.of(current, name));
    }

    @Test
    void aReplacementIsDatedWhereThatIsKnown() {
        assertThat(Councils.find("Glasgow").orElseThrow().former())
                .containsExactly(
                        new FormerCode(
                                "S12000046",
                                Optional.of(PartialDate.parse("2019-04-01")),
                                Optional.of("The boundary was changed at Cardowan by Stepps.")),
                        new FormerCode(
                                "S12000043",
                                Optional.empty(),
                                Optional.of("When it was replaced is not confirmed by a source at hand.")));
        assertThat(Councils.find("Fife").orElseThrow().former().get(0).replaced())
                .contains(PartialDate.parse("2018-02-02"));
    }

    @Test
    void dundeeIsNotEastAyrshire() {
        assertThat(Councils.find("S12000042").orElseThrow().name()).isEqualTo("Dundee City");
        assertThat(Councils.find("S12000008").orElseThrow().name()).isEqualTo("East Ayrshire");
    }

    @ParameterizedTest
    @CsvSource({
        "Edinburgh, S12000036",
        "City of Edinburgh Council, S12000036",
        "the  city of EDINBURGH, S12000036",
        "Glasgow, S12000049",
        "dundee, S12000042",
        "Aberdeen, S12000033",
        "Aberdeenshire, S12000034",
        "Orkney, S12000023",
        "Shetland Islands Council, S12000027",
        "Argyll & Bute, S12000035",
        "Perth&Kinross, S12000048",
        "Na-h-Eileanan-Siar, S12000013",
        "' South Ayrshire ', S12000028",
        "' s12000028 ', S12000028"
    })
    void aNameIsFoundAsPeopleWriteIt(String written, String code) {
        assertThat(Councils.find(written)).map(CouncilArea::code).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "City Council", "Ayrshire", "S12000099", "S92000003", "northmoor"})
    void whatIsNoCouncilIsNotFound(String written) {
        assertThat(Councils.find(written)).isEmpty();
    }

    @Test
    void everyCouncilIsFoundByItsOwnNameAndCode() {
        List<CouncilArea> byName = new ArrayList<>();
        Councils.all().forEach(area -> byName.add(Councils.find(area.name()).orElseThrow()));

        assertThat(byName).isEqualTo(Councils.all());
        assertThat(Councils.all())
                .allSatisfy(area -> assertThat(Councils.find(area.code())).contains(area));
    }

    @Test
    void aCouncilThatIsNoneOfThe32StaysAsItIs() {
        Council northmoor = Council.of("northmoor", "Fife");

        assertThat(Councils.current(northmoor)).isSameAs(northmoor);
        assertThat(Councils.current(Council.of("S12000028"))).isEqualTo(Council.of("S12000028"));
    }

    @Test
    void aBlankCodeOrNameIsRefused() {
        Source source = Source.of("list");

        assertThatIllegalStateException().isThrownBy(() -> new CouncilArea(" ", "Northmoor", List.of(), source));
        assertThatIllegalStateException().isThrownBy(() -> new CouncilArea("n", "", List.of(), source));
        assertThatIllegalStateException().isThrownBy(() -> new FormerCode("", Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"S12000028", "S12999999", "s12000099", " S12000099 ", "S1200028", "S120000288", "S12OOOO28"})
    void aCodeOfS12AndAboutSixDigitsIsLikeThatOfACouncil(String code) {
        assertThat(Councils.isLikeCode(code)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "northmoor",
                "",
                "S12",
                "S12-partnership",
                "S92000003",
                "E06000001",
                "S37000001",
                "S12000000000000"
            })
    void anIdOfAnotherKindIsNot(String code) {
        assertThat(Councils.isLikeCode(code)).isFalse();
        assertThat(Councils.findNear(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "S12000082, S12000028",
        "S1200028, S12000028",
        "S120000288, S12000028",
        "S12100028, S12000028",
        "s12OOOO28, S12000028",
        "S12OOOO15, S12000047",
        "S12000031, S12000030"
    })
    void theNearestIsOneSlipAway(String code, String near) {
        assertThat(Councils.findNear(code)).extracting(CouncilArea::code).contains(near);
    }

    @Test
    void theNearestNumberIsTheFirst() {
        assertThat(Councils.findNear("S12000099"))
                .extracting(CouncilArea::code)
                .containsExactly("S12000049", "S12000039", "S12000029", "S12000019");
    }

    @Test
    void digitsThatChangedPlacesAreTheNearest() {
        assertThat(Councils.findNear("S12000082"))
                .extracting(CouncilArea::code)
                .containsExactly("S12000028", "S12000042");
    }

    @Test
    void everyCodeIsNearItselfWithALetterForADigit() {
        assertThat(Councils.all())
                .allSatisfy(area -> assertThat(Councils.findNear(area.code().replace('0', 'O')))
                        .containsExactly(area));
    }

    @Test
    void nothingIsNearWhatIsOffByMore() {
        assertThat(Councils.findNear("S12999999")).isEmpty();
        assertThat(Councils.findNear("S12123456")).isEmpty();
    }
}
