package io.github.promisemodel.examples.evaluation.command;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.language.CareLanguage;
import io.github.promisemodel.language.ValeStyle;
import org.junit.jupiter.api.Test;

/** Listing the terms to avoid. */
class TermsCommandTest {

    @Test
    void eachTermIsALine() {
        Run run = Run.of("terms", "--terms-of", "tact", "--without-term", "lac");

        assertThat(run.code()).isZero();
        assertThat(run.out().lines())
                .contains(
                        "respite: respite, say short break", "leaving care: leaving care, say moving on, or moving up")
                .noneMatch(line -> line.startsWith("lac:"));
    }

    @Test
    void theyAreWrittenAsJson() {
        assertThat(Run.of("terms", "--format", "json").out()).startsWith("{").contains("\"SHORT_BREAK\"");
    }

    @Test
    void theyAreWrittenAsARuleOfVale() {
        assertThat(Run.of("terms", "--format", "vale").out()).isEqualTo(ValeStyle.of(CareLanguage.DEFAULT, false));
        assertThat(Run.of("terms", "--format", "vale", "--every-sense").out())
                .isEqualTo(ValeStyle.of(CareLanguage.DEFAULT, true));
    }

    @Test
    void anUnknownFormatIsRefused() {
        assertThat(Run.of("terms", "--format", "yaml"))
                .returns(2, Run::code)
                .satisfies(run -> assertThat(run.err()).contains("choose text, json or vale"));
    }
}
