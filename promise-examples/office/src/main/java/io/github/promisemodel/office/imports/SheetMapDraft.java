package io.github.promisemodel.office.imports;

import io.github.promisemodel.foundation.Foundation;
import io.github.promisemodel.plan.PlanPeriod;
import io.github.promisemodel.reference.Council;
import io.github.promisemodel.reference.PartialDate;
import io.github.promisemodel.status.StatusScheme;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A map while it is read; its parts are made once all their fields are read, and those that are required are there by then. */
final class SheetMapDraft {

    @Nullable
    PlanFrame plan;

    StatusScheme scheme = StatusScheme.empty();
    List<String> dates = List.of();
    List<String> undated = List.of();
    List<String> noValue = List.of();
    Optional<PartialDate> asOf = Optional.empty();
    List<MappedSheet> sheets = List.of();

    void asOf(PartialDate read) {
        asOf = Optional.of(read);
    }

    SheetMap build() {
        return new SheetMap(
                Objects.requireNonNull(plan, "plan"),
                scheme,
                dates.stream().map(DateForm::parse).toList(),
                undated,
                noValue,
                asOf,
                sheets);
    }

    /** The plan's own frame. */
    static final class Frame {
        String id = "";

        @Nullable
        Council council;

        String title = "";

        @Nullable
        PlanPeriod period;

        PlanFrame build() {
            return new PlanFrame(
                    id, Objects.requireNonNull(council, "council"), title, Objects.requireNonNull(period, "period"));
        }
    }

    /** An area. */
    static final class Area {
        String id = "";
        Optional<String> reference = Optional.empty();
        String title = "";
        List<Foundation> foundations = List.of();
        List<String> words = List.of();

        void reference(String read) {
            reference = Optional.of(read);
        }

        MappedArea build() {
            return new MappedArea(id, reference, title, foundations, words);
        }
    }

    /** A column. */
    static final class Column {
        Optional<String> header = Optional.empty();
        Optional<String> column = Optional.empty();
        SheetField field = SheetField.NOTE;
        Optional<PartialDate> period = Optional.empty();
        Optional<String> separator = Optional.empty();

        void header(String read) {
            header = Optional.of(read);
        }

        void column(String read) {
            column = Optional.of(read);
        }

        void period(PartialDate read) {
            period = Optional.of(read);
        }

        void separator(String read) {
            separator = Optional.of(read);
        }

        MappedColumn build() {
            return new MappedColumn(header, column, field, period, separator);
        }
    }

    /** Rows that are no entries. */
    static final class Skip {
        Optional<String> column = Optional.empty();
        List<String> startsWith = List.of();

        void column(String read) {
            column = Optional.of(read);
        }

        SkippedRows build() {
            return new SkippedRows(column, startsWith);
        }
    }

    /** A sheet. */
    static final class Sheet {
        Optional<String> sheet = Optional.empty();
        RowKind rows = RowKind.ACTIONS;
        long headerRow = 1;
        long headerRows = 1;
        Optional<Integer> firstRow = Optional.empty();
        List<MappedColumn> columns = List.of();
        AreaSource areaFrom = AreaSource.ONE;
        List<MappedArea> areas = List.of();
        boolean continued;
        List<SkippedRows> skip = List.of();
        Optional<PartialDate> asOf = Optional.empty();
        String idPrefix = "";
        boolean people;
        Optional<TargetSide> targets = Optional.empty();
        Optional<String> statusReason = Optional.empty();

        void sheet(String read) {
            sheet = Optional.of(read);
        }

        void firstRow(Long read) {
            firstRow = Optional.of(whole(read));
        }

        void asOf(PartialDate read) {
            asOf = Optional.of(read);
        }

        void targets(TargetSide read) {
            targets = Optional.of(read);
        }

        void statusReason(String read) {
            statusReason = Optional.of(read);
        }

        /** A row past the last of a sheet is none that a sheet has. */
        private static int whole(long read) {
            return (int) Math.min(Integer.MAX_VALUE, read);
        }

        MappedSheet build() {
            return new MappedSheet(
                    sheet,
                    rows,
                    whole(headerRow),
                    whole(headerRows),
                    firstRow,
                    columns,
                    areaFrom,
                    areas,
                    continued,
                    skip,
                    asOf,
                    idPrefix,
                    people,
                    targets,
                    statusReason);
        }
    }
}
