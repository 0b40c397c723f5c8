package io.github.promisemodel.published;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.promisemodel.status.DispositionKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FigureBaseTest {

    @ParameterizedTest
    @CsvSource({"STATUS, status", "DISPOSITION, disposition", "GROUP, id", "ENTRIES, entries"})
    void aKindThatNeedsMoreIsRefusedWithoutIt(BaseKind kind, String field) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> FigureBase.of(kind))
                .withMessage("Base " + kind + ": it has no " + field + "; give it, or write another kind");
    }

    @ParameterizedTest
    @EnumSource(
            value = BaseKind.class,
            names = {"CURRENT", "EVERY", "ASSESSED"})
    void aKindThatNeedsNothingMoreIsTakenAlone(BaseKind kind) {
        assertThat(FigureBase.of(kind).getKind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @EnumSource(BaseKind.class)
    void whatAnotherKindNeedsIsKept(BaseKind kind) {
        FigureBase base = FigureBase.builder()
                .kind(kind)
                .addStatus("BLUE")
                .disposition(DispositionKind.CLOSED)
                .id("g1")
                .addEntries("1.1")
                .build();

        assertThat(base.getStatus()).containsExactly("BLUE");
        assertThat(base.getDisposition()).contains(DispositionKind.CLOSED);
        assertThat(base.getId()).contains("g1");
        assertThat(base.getEntries()).containsExactly("1.1");
    }
}
