package io.github.promisemodel.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which field was meant by a name that none has. */
class MeantFieldsTest {

    private static final MeantFields FIELDS = MeantFields.of(List.of(
            "id", "title", "due", "dueAsPrinted", "owner", "milestones", "assessments", "amount", "note", "asOf"));

    @ParameterizedTest
    @CsvSource({
        "Title, title",
        "as_of, asOf",
        "mileston, milestones",
        "assesment, assessments",
        "dueBy, due",
        "date due, due",
        "asPrinted, dueAsPrinted",
        "name, title",
        "value, amount",
        "comments, note",
    })
    void aSlipAnotherWordAndAPartOfTheNameAreTheField(String unknown, String field) {
        assertThat(FIELDS.find(unknown, every -> true)).contains(field);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "ward",
                "status",
                "theLongTitleOfTheBook",
                "titletitletitletitletitletitletitletitletitle"
            })
    void aNameOfItsOwnIsNone(String unknown) {
        assertThat(FIELDS.find(unknown, every -> true)).isEmpty();
    }

    @Test
    void aFieldThatIsThereIsNotMeantByAnotherWord() {
        assertThat(FIELDS.find("name", field -> !field.equals("title"))).isEmpty();
        assertThat(FIELDS.find("dueBy", field -> !field.equals("due"))).isEmpty();
        assertThat(FIELDS.find("titel", field -> !field.equals("title"))).contains("title");
    }

    @Test
    void theFirstOfTheFieldsThatAWordMayMeanIsTheOneThatIsAbsent() {
        assertThat(FIELDS.find("date", every -> true)).contains("asOf");
        assertThat(FIELDS.find("date", field -> !field.equals("asOf"))).contains("due");
    }
}
