package io.github.promisemodel.json.published;

import static io.github.promisemodel.json.table.Readings.problem;
import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.json.problem.Problem;
import io.github.promisemodel.json.problem.ProblemCode;
import io.github.promisemodel.published.Correction;
import io.github.promisemodel.published.Fingerprint;
import io.github.promisemodel.published.Publication;
import io.github.promisemodel.reference.PartialDate;
import org.junit.jupiter.api.Test;

/** How publications, their corrections and fingerprints are written. */
class PublicationTablesTest {

    private static final String DIGITS = "0123456789abcdef".repeat(4);

    private static final Publication BRIEFING = Publication.builder()
            .id("briefing-8")
            .title("Briefing")
            .date(PartialDate.parse("2024-09-03"))
            .body("board")
            .fingerprint(Fingerprint.parse("sha-256:" + DIGITS))
            .addCorrections(Correction.builder()
                    .date(PartialDate.parse("2024-10"))
                    .note("Counted twice.")
                    .build())
            .build();

    private static final String TEXT = "{'id':'briefing-8','title':'Briefing','date':'2024-09-03','body':'board',"
            + "'fingerprint':'sha-256:" + DIGITS + "','corrections':[{'date':'2024-10','note':'Counted twice.'}]}";

    @Test
    void aPublicationIsWrittenAndReadAgain() {
        assertThat(written(PublishedTables.PUBLICATION, BRIEFING)).isEqualTo(TEXT);
        assertThat(value(PublishedTables.PUBLICATION, TEXT)).isEqualTo(BRIEFING);
    }

    @Test
    void aBadFingerprintIsReportedInPlainWords() {
        Problem problem = problem(PublishedTables.PUBLICATION, TEXT.replace("sha-256:", ""));

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_VALUE);
        assertThat(problem.pointer()).isEqualTo("/fingerprint");
        assertThat(problem.message())
                .isEqualTo("Publication briefing-8: fingerprint is \"" + DIGITS.substring(0, 60)
                        + "...\", not a fingerprint; write the algorithm, a colon, and two small hexadecimal digits"
                        + " for each byte of the digest, as sha-256: and 64 digits");
    }

    @Test
    void aFingerprintThatIsNoTextIsOfTheWrongType() {
        assertThat(problem(PublishedTables.FINGERPRINT, "7").message())
                .endsWith("is the number 7; expected a fingerprint such as \"sha-256:\" and 64 hexadecimal digits");
    }

    @Test
    void aCorrectionIsNamedByThePublicationItStandsIn() {
        Problem problem = problem(PublishedTables.PUBLICATION, TEXT.replace("2024-10", "October"));

        assertThat(problem.code()).isEqualTo(ProblemCode.INVALID_DATE);
        assertThat(problem.pointer()).isEqualTo("/corrections/0/date");
        assertThat(problem.message())
                .startsWith("Publication briefing-8, correction: date is \"October\", not a date; ");
    }
}
