package io.github.promisemodel.json.reference;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.ExtensionValue;
import io.github.promisemodel.reference.Extensions;
import io.github.promisemodel.reference.Source;
import org.junit.jupiter.api.Test;

/** A council is written as its code and a source as its place, where that says all. */
class ShorthandTest {

    @Test
    void aCouncilMayBeItsCodeAlone() {
        assertThat(value(ReferenceTables.COUNCIL, "'northmoor'")).isEqualTo(Council.of("northmoor"));
        assertThat(written(ReferenceTables.COUNCIL, Council.of("northmoor"))).isEqualTo("'northmoor'");
    }

    @Test
    void aCouncilWithANameIsAnObject() {
        Council named = Council.of("northmoor", "Northmoor");

        assertThat(value(ReferenceTables.COUNCIL, "{'code':'northmoor','name':'Northmoor'}"))
                .isEqualTo(named);
        assertThat(written(ReferenceTables.COUNCIL, named)).isEqualTo("{'code':'northmoor','name':'Northmoor'}");
    }

    @Test
    void aCouncilWithUnknownFieldsIsAnObject() {
        Council extended = Council.builder()
                .code("northmoor")
                .extensions(Extensions.of("region", new ExtensionValue.Text("north")))
                .build();

        assertThat(written(ReferenceTables.COUNCIL, extended)).isEqualTo("{'code':'northmoor','region':'north'}");
        assertThat(value(ReferenceTables.COUNCIL, "{'code':'northmoor','region':'north'}"))
                .isEqualTo(extended);
    }

    @Test
    void anObjectThatSaysNoMoreThanTheTextIsTheSameValue() {
        assertThat(value(ReferenceTables.COUNCIL, "{'code':'northmoor'}")).isEqualTo(Council.of("northmoor"));
        assertThat(value(ReferenceTables.SOURCE, "{'place':'Summary'}")).isEqualTo(Source.of("Summary"));
    }

    @Test
    void aBlankCodeIsRefusedInEitherForm() {
        assertThat(problem(ReferenceTables.COUNCIL, "' '").code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem(ReferenceTables.COUNCIL, "{'code':' '}").code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem(ReferenceTables.COUNCIL, "{'code':' '}").pointer()).isEqualTo("/code");
    }

    @Test
    void anythingElseIsOfTheWrongTypeAndBothFormsAreNamed() {
        assertThat(problem(ReferenceTables.COUNCIL, "12").code()).isEqualTo(ProblemCode.WRONG_TYPE);
        assertThat(problem(ReferenceTables.COUNCIL, "12").message())
                .isEqualTo(
                        "the document is the number 12; expected a text that is not blank or an object; write \"12\"");
        assertThat(problem(ReferenceTables.SOURCE, "['Summary']").message())
                .isEqualTo("the document is a list; expected a text or an object");
    }

    @Test
    void aSourceMayBeItsPlaceAlone() {
        assertThat(value(ReferenceTables.SOURCE, "'Appendix 1, area 4'")).isEqualTo(Source.of("Appendix 1, area 4"));
        assertThat(written(ReferenceTables.SOURCE, Source.of("Appendix 1, area 4")))
                .isEqualTo("'Appendix 1, area 4'");
    }

    @Test
    void aSourceInADocumentIsAnObject() {
        Source inDocument = Source.builder().document("report").place("Page 3").build();

        assertThat(value(ReferenceTables.SOURCE, "{'place':'Page 3','document':'report'}"))
                .isEqualTo(inDocument);
        assertThat(written(ReferenceTables.SOURCE, inDocument)).isEqualTo("{'document':'report','place':'Page 3'}");
    }

    @Test
    void aSourceNeedsAPlace() {
        assertThat(problem(ReferenceTables.SOURCE, "{'document':'report'}").pointer())
                .isEqualTo("/place");
    }
}
