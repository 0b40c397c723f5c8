package io.github.promisemodel.reports.same;

import io.github.promisemodel.reports.figures.Column;
import io.github.promisemodel.reports.figures.FigureTable;
import io.github.promisemodel.reports.figures.ReportDocument;
import io.github.promisemodel.reports.figures.ReportDocument.Fact;
import io.github.promisemodel.reports.figures.Row;
import io.github.promisemodel.reports.figures.Section;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads a report back from text, line by line, and compares it with the tables of a document: every line is one that a table has
 * words for, and every word of a table is in its place.
 *
 * <p>Where lines are as long as they need be, a row is a line. Otherwise texts are wrapped, and what is compared is what a column
 * has from its top to its foot, or what stands beside a label; spaces are left out of it, because a line may end at any of them.
 */
final class TextReader {

    private static final int INDENT = 2;
    private static final int STEP = 2;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0]+");

    private final List<String> lines;
    private final UnaryOperator<String> kept;
    private final boolean aRowIsALine;
    private final boolean blocks;
    private int at;

    private TextReader(String text, boolean aRowIsALine, boolean blocks, UnaryOperator<String> kept) {
        List<String> split = List.of(text.split("\n", -1)); // what is a line to others may stand within one
        this.lines = split.subList(0, split.size() - 1);
        this.aRowIsALine = aRowIsALine;
        this.blocks = blocks;
        this.kept = kept;
        if (!split.get(split.size() - 1).isEmpty()) {
            throw new AssertionError("The last line does not end: " + split.get(split.size() - 1));
        }
    }

    /**
     * Requires that a text says what the tables of a document say.
     *
     * @param document the document
     * @param text the text, without colours
     * @param aRowIsALine whether its lines are as long as they need be
     * @param blocks whether it is drawn in blocks
     * @param kept what is compared of a text
     */
    static void requireSame(
            ReportDocument document, String text, boolean aRowIsALine, boolean blocks, UnaryOperator<String> kept) {
        new TextReader(text, aRowIsALine, blocks, kept).document(document);
    }

    private void document(ReportDocument document) {
        underlined(document.shownTitle(), '=');
        for (Fact fact : document.about()) {
            labelled("What it is about", fact.name() + ":", fact.value().shown(), 0);
        }
        for (Section section : document.sections()) {
            blank(section.heading());
            blank(section.heading());
            underlined(section.heading(), '-');
            for (FigureTable table : section.tables()) {
                blank(table.caption());
                text("A caption", table.caption(), 0);
                table.barCaption()
                        .ifPresent(caption ->
                                text("The fact of a chart", caption.title().shown(), INDENT));
                table(table, behindLines(table, block()));
            }
            if (section.key().equals(ReportDocument.SUMMARY)
                    && !document.further().isEmpty()) {
                blank("The further parts");
                List<String> absent = new ArrayList<>(document.further());
                document.sections().forEach(each -> absent.remove(each.key()));
                String key = absent.isEmpty() ? "summary.parts" : "summary.further-parts";
                List<String> present = document.sections().stream()
                        .map(Section::key)
                        .filter(each -> !each.equals(ReportDocument.SUMMARY))
                        .toList();
                String parts = String.join(", ", absent.isEmpty() ? present : absent);
                text("The further parts", document.labels().text(key, parts), 0);
            }
        }
        if (at < lines.size()) {
            throw new AssertionError("There is more: " + lines.subList(at, lines.size()));
        }
    }

    private String squeezed(String text) {
        return SPACES.matcher(kept.apply(text)).replaceAll("");
    }

    private String squeezed(List<String> texts) {
        return squeezed(String.join("\n", texts));
    }

    private String next(String what) {
        if (at >= lines.size()) {
            throw new AssertionError(what + ": the text ends before it");
        }
        return lines.get(at++);
    }

    private void blank(String what) {
        String line = next(what);
        if (!line.isEmpty()) {
            throw new AssertionError(what + ": before it is: " + line);
        }
    }

    private void underlined(String heading, char with) {
        List<String> read = new ArrayList<>();
        String line = next(heading);
        while (!line.matches(with + "+")) {
            read.add(line);
            line = next(heading);
        }
        require(heading, squeezed(heading), squeezed(read));
    }

    /** Lines that have a text and nothing else. */
    private void text(String what, String text, int indent) {
        String expected = squeezed(text);
        List<String> read = new ArrayList<>();
        while (squeezed(read).length() < expected.length() || read.isEmpty() && !isNothing(text)) {
            read.add(indented(what, next(what), indent));
        }
        require(what, expected, squeezed(read));
        skipUnseen();
    }

    /** Goes on behind lines of characters that are not compared. */
    private void skipUnseen() {
        while (at < lines.size()
                && !isNothing(lines.get(at))
                && squeezed(lines.get(at)).isEmpty()) {
            at++;
        }
    }

    private static String indented(String what, String line, int indent) {
        String spaces = " ".repeat(indent);
        if (!line.startsWith(spaces) || line.startsWith(spaces + " ")) {
            throw new AssertionError(what + ": it begins elsewhere than behind " + indent + " spaces: " + line);
        }
        return line.substring(indent);
    }

    private static void require(String what, String expected, String read) {
        if (!expected.equals(read)) {
            throw new AssertionError(what + ": expected\n" + expected + "\nand it is\n" + read);
        }
    }

    /** A label with a text beside it or beneath it. */
    private void labelled(String what, String label, String text, int indent) {
        int start = at;
        String expectedLabel = squeezed(label);
        String expectedText = squeezed(text);
        int all = expectedLabel.length() + expectedText.length();
        int length = 0;
        for (int end = start + 1; end <= lines.size() && length <= all; end++) {
            if (lines.get(end - 1).isEmpty()) {
                break;
            }
            length += squeezed(lines.get(end - 1)).length();
            if (length == all && isLabelled(lines.subList(start, end), expectedLabel, expectedText, indent)) {
                at = end;
                skipUnseen();
                return;
            }
        }
        throw new AssertionError(what + ": expected\n" + label + " " + text + "\nand there is\n"
                + String.join("\n", lines.subList(start, Math.min(lines.size(), start + 4))));
    }

    /** Whether lines have a label, and beside it or beneath it a text. */
    private boolean isLabelled(List<String> block, String label, String text, int indent) {
        int[][] points = block.stream().map(line -> line.codePoints().toArray()).toArray(int[][]::new);
        int widest = Arrays.stream(points).mapToInt(line -> line.length).max().orElse(0);
        for (int from = indent + 1; from <= widest; from++) {
            if (isSplit(points, from)
                    && cut(block, 0, indent).stream().allMatch(String::isBlank)
                    && squeezed(cut(block, indent, from)).equals(label)
                    && squeezed(cut(block, from, widest)).equals(text)) {
                return true;
            }
        }
        for (int first = 1; first < block.size(); first++) {
            if (squeezed(block.subList(0, first)).equals(label)
                    && squeezed(cut(block.subList(first, block.size()), indent + STEP, widest))
                            .equals(text)) {
                return true;
            }
        }
        return false;
    }

    private static int width(String line) {
        return line.codePointCount(0, line.length());
    }

    private static String cut(String line, int from, int to) {
        int[] points =
                line.codePoints().skip(from).limit(Math.max(0, to - from)).toArray();
        return new String(points, 0, points.length);
    }

    private static List<String> cut(List<String> block, int from, int to) {
        return block.stream().map(line -> cut(line, from, to)).toList();
    }

    /** Whether every line has a space before a column, and one of them something in it. */
    private static boolean isSplit(int[][] lines, int column) {
        boolean filled = false;
        for (int[] line : lines) {
            if (column - 1 < line.length && line[column - 1] != ' ') {
                return false;
            }
            filled |= column < line.length && line[column] != ' ';
        }
        return filled;
    }

    // ------------------------------------------------------------------------

    /** The lines up to the next that begins at the margin; those of rows may have blank ones between them. */
    private List<String> block() {
        int start = at;
        int end = start;
        while (at < lines.size() && (lines.get(at).isEmpty() || lines.get(at).startsWith(" "))) {
            at++;
            end = lines.get(at - 1).isEmpty() ? end : at;
        }
        at = end;
        return lines.subList(start, end);
    }

    /** What follows the lines of blocks that a table begins with, if it is drawn in blocks and there is anything to draw. */
    private List<String> behindLines(FigureTable table, List<String> block) {
        String expected = blocks ? SparklineReader.expected(table) : "";
        if (expected.isEmpty()) {
            return block;
        }
        int end = block.indexOf("");
        if (end < 0) {
            throw new AssertionError(table.caption() + ": no line of blocks is before its rows");
        }
        require(table.caption(), squeezed(expected), squeezed(block.subList(0, end)));
        return block.subList(end + 1, block.size());
    }

    private void table(FigureTable table, List<String> block) {
        List<String> notes = table.notes().stream().map(note -> note.shown()).toList();
        List<String> rest = withoutBlank(before(table.caption(), notes, block));
        if (table.rows().isEmpty()) {
            require(table.caption(), "", squeezed(rest));
            return;
        }
        List<AssertionError> why = new ArrayList<>();
        for (Layout layout : layouts(table, rest)) {
            try {
                layout.requireSame();
                return;
            } catch (AssertionError not) {
                why.add(not);
            }
        }
        AssertionError first = why.get(0);
        why.stream().skip(1).forEach(first::addSuppressed);
        throw first;
    }

    /** A way to lay out the rows of a table. */
    private interface Layout {

        /** Requires that the rows are laid out in this way, and say what the table says. */
        void requireSame();
    }

    private List<Layout> layouts(FigureTable table, List<String> block) {
        Optional<List<String>> behindKey = behindKey(table, block);
        if (behindKey.isPresent()) {
            return List.of(
                    () -> new AlignedReader(table, behindKey.get(), Set.of(), Heads.WORDS).requireSame(),
                    () -> new AlignedReader(table, behindKey.get(), Set.of(), Heads.LETTERS).requireSame());
        }
        List<Layout> layouts = new ArrayList<>();
        layouts.add(() -> new AlignedReader(table, block, Set.of(), Heads.ALONE).requireSame());
        if (!aRowIsALine) {
            for (Set<Integer> beneath : beneath(table, block)) {
                layouts.add(() -> new BeneathReader(table, block, beneath).requireSame());
            }
            layouts.add(() -> stacked(table, block));
        }
        return layouts;
    }

    /**
     * Which columns may be beneath the rows: those whose headings are at the start of lines, as labels, with or without those
     * that have nothing to say; the words of a label may begin another text too.
     */
    private Set<Set<Integer>> beneath(FigureTable table, List<String> block) {
        Set<Integer> labelled = new TreeSet<>();
        Set<Integer> empty = new TreeSet<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            String label = squeezed(table.columns().get(i).heading() + ":");
            if (table.rows().stream()
                    .allMatch(row -> isNothing(row.cells().get(column).shown()))) {
                empty.add(i);
            } else if (block.stream().anyMatch(line -> squeezed(line).startsWith(label))) {
                labelled.add(i);
            }
        }
        Set<Set<Integer>> all = new LinkedHashSet<>();
        for (int unseen = 0; unseen < 1 << empty.size(); unseen++) {
            Set<Integer> beneath = new TreeSet<>(labelled);
            int at = 0;
            for (int i : empty) {
                if ((unseen >> at++ & 1) == 1) {
                    beneath.add(i);
                }
            }
            all.add(beneath);
        }
        for (int i : labelled) {
            Set<Integer> others = new TreeSet<>(labelled);
            others.remove(i);
            all.add(others);
        }
        return all;
    }

    private static List<String> withoutBlank(List<String> block) {
        int end = block.size();
        while (end > 0 && block.get(end - 1).isEmpty()) {
            end--;
        }
        return block.subList(0, end);
    }

    /** The lines before the texts that a block ends with. */
    private List<String> before(String what, List<String> texts, List<String> block) {
        String expected = squeezed(texts);
        int from = block.size();
        while (from > 0 && squeezed(block.subList(from, block.size())).length() < expected.length()) {
            from--;
        }
        require(what + ", its notes", expected, squeezed(block.subList(from, block.size())));
        return block.subList(0, from);
    }

    /** The lines behind a key of the letters of columns, where they begin with one. */
    private Optional<List<String>> behindKey(FigureTable table, List<String> block) {
        String key = squeezed(table.columns().stream()
                .map(Column::mark)
                .flatMap(Optional::stream)
                .map(mark -> mark.letter() + mark.word())
                .collect(Collectors.joining(",")));
        for (int end = 1; end < block.size() && !key.isEmpty(); end++) {
            String read = squeezed(block.subList(0, end));
            if (read.equals(key)) {
                return Optional.of(block.subList(end, block.size()));
            }
            if (!key.startsWith(read)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static String withReference(Row row) {
        return (row.reference() + " " + row.title().shown()).strip();
    }

    private void stacked(FigureTable table, List<String> block) {
        TextReader rows = new TextReader(String.join("\n", block) + "\n", false, false, kept);
        boolean first = true;
        for (Row row : table.rows()) {
            String what = table.caption() + ", " + withReference(row);
            if (!first) {
                rows.blank(what);
            }
            first = false;
            rows.text(what, withReference(row), INDENT);
            for (int i = 0; i < row.cells().size(); i++) {
                String text = row.cells().get(i).shown();
                if (!isNothing(text)) {
                    rows.labelled(what, table.columns().get(i).heading() + ":", text, INDENT + STEP);
                }
            }
        }
        if (rows.at < rows.lines.size()) {
            throw new AssertionError(
                    table.caption() + ": there is more: " + rows.lines.subList(rows.at, rows.lines.size()));
        }
    }

    /** Columns side by side, and beneath each row what other columns have of it, behind their headings. */
    private final class BeneathReader {

        private final FigureTable table;
        private final List<String> block;
        private final Set<Integer> beneath;

        BeneathReader(FigureTable table, List<String> block, Set<Integer> beneath) {
            this.table = table;
            this.block = block;
            this.beneath = beneath;
        }

        void requireSame() {
            TextReader rest = new TextReader(String.join("\n", block) + "\n", false, false, kept);
            List<String> beside = new ArrayList<>();
            for (Row row : table.rows()) {
                for (int i : beneath) {
                    String text = row.cells().get(i).shown();
                    if (!isNothing(text)) {
                        beside.addAll(rest.upTo(table.columns().get(i).heading() + ":", text));
                    }
                }
            }
            beside.addAll(rest.lines.subList(rest.at, rest.lines.size()));
            new AlignedReader(table, beside, beneath, Heads.ALONE).requireSame();
        }
    }

    /** The lines before the next that begin with a label and go on with a text; those are read too. */
    private List<String> upTo(String label, String text) {
        List<String> before = new ArrayList<>();
        String start = squeezed(label);
        while (at < lines.size()) {
            String line = lines.get(at);
            if (squeezed(line).startsWith(start)) {
                try {
                    labelled(
                            label,
                            label,
                            text,
                            line.length() - line.stripLeading().length());
                    return before;
                } catch (AssertionError another) {
                    // the line has something else that begins so
                }
            }
            before.add(line);
            at++;
        }
        throw new AssertionError("Nowhere is: " + label + " " + text);
    }

    private static boolean isNothing(String text) {
        return text.replace(" ", "").isEmpty();
    }

    /** What is above columns. */
    private enum Heads {
        /** Their headings, beneath a key of the letters that are beside the rows. */
        WORDS,
        /** Letters in place of their headings, beneath a key of them. */
        LETTERS,
        /** Their headings, and no key. */
        ALONE
    }

    /** Columns side by side. */
    private final class AlignedReader {

        private final FigureTable table;
        private final List<String> block;
        private final Set<Integer> left;
        private final Heads heads;

        /**
         * Prepares it.
         *
         * @param table the table
         * @param block its lines, headings and rows
         * @param left the columns that are elsewhere
         * @param heads what is above columns
         */
        AlignedReader(FigureTable table, List<String> block, Set<Integer> left, Heads heads) {
            this.table = table;
            this.block = block;
            this.left = left;
            this.heads = heads;
        }

        void requireSame() {
            List<List<String>> read = new ArrayList<>();
            int from = INDENT;
            for (int end : ends()) {
                read.add(cut(block, from, end));
                from = end;
            }
            int above = block.size() - table.rows().size();
            boolean rowsAreLines = aRowIsALine || above == 1;
            if (above < 1) {
                throw new AssertionError(table.caption() + ": lines are missing:\n" + String.join("\n", block));
            }
            List<List<String>> expected = columns(true);
            List<List<String>> joined = columns(false);
            boolean drawn = table.chart() != FigureTable.Chart.NONE && isDrawn(read.get(read.size() - 1));
            if (drawn) {
                bars(read.remove(read.size() - 1), rowsAreLines ? above : 0);
            }
            if (read.size() == joined.size()) {
                expected = joined;
            }
            if (heads != Heads.ALONE && !drawn) {
                throw new AssertionError(table.caption() + ": there is a key and nothing is drawn");
            }
            if (read.size() != expected.size()) {
                throw new AssertionError(table.caption() + ": it has " + read.size() + " columns, expected are "
                        + expected.size() + ":\n" + String.join("\n", block));
            }
            for (int i = 0; i < read.size(); i++) {
                List<String> column = read.get(i);
                require(table.caption() + ", a column", squeezed(expected.get(i)), squeezed(column));
                for (int k = 0; k < table.rows().size() && rowsAreLines; k++) {
                    require(
                            table.caption() + ", row " + (k + 1),
                            kept.apply(expected.get(i).get(k + 1)),
                            kept.apply(column.get(above + k)));
                }
            }
        }

        /** Where columns end: before the first character behind two spaces or more that all lines have. */
        private List<Integer> ends() {
            int widest = block.stream().mapToInt(TextReader::width).max().orElse(0);
            boolean[] filled = new boolean[widest];
            for (String line : block) {
                int[] points = line.codePoints().toArray();
                for (int i = 0; i < points.length; i++) {
                    filled[i] |= points[i] != ' ';
                }
            }
            List<Integer> ends = new ArrayList<>();
            for (int i = INDENT + 2; i < widest; i++) {
                if (filled[i] && !filled[i - 1] && !filled[i - 2]) {
                    ends.add(i);
                }
            }
            ends.add(widest);
            return ends;
        }

        /** What each column is to have, from its heading on; that of the references may be one of its own. */
        private List<List<String>> columns(boolean apart) {
            List<List<String>> columns = new ArrayList<>();
            List<String> titles = new ArrayList<>(List.of(table.rowHeading()));
            if (apart && table.rows().stream().anyMatch(row -> !row.reference().isEmpty())) {
                List<String> references = new ArrayList<>(List.of(""));
                table.rows().forEach(row -> references.add(row.reference()));
                table.rows().forEach(row -> titles.add(row.title().shown()));
                columns.add(references);
            } else {
                table.rows().forEach(row -> titles.add(withReference(row)));
            }
            if (titles.stream().skip(1).anyMatch(title -> !title.isEmpty())) {
                columns.add(titles);
            }
            for (int i = 0; i < table.columns().size(); i++) {
                int cell = i;
                Column column = table.columns().get(i);
                if (left.contains(i)) {
                    continue;
                }
                List<String> texts = new ArrayList<>(List.of(
                        heads == Heads.LETTERS && column.mark().isPresent() ? letter(column) : column.heading()));
                table.rows().forEach(row -> texts.add(row.cells().get(cell).shown()));
                columns.add(texts);
            }
            return columns;
        }

        /** Whether a column has no heading and nothing but what is drawn. */
        private boolean isDrawn(List<String> column) {
            String allowed = drawn();
            return column.get(0).isBlank()
                    && column.stream()
                            .allMatch(line -> line.chars()
                                    .allMatch(character -> character == ' ' || allowed.indexOf(character) >= 0));
        }

        private String drawn() {
            return table.chart() == FigureTable.Chart.ROWS
                    ? "#\u2588"
                    : table.columns().stream().map(AlignedReader::letter).collect(Collectors.joining());
        }

        private static String letter(Column column) {
            return column.mark().map(mark -> String.valueOf(mark.letter())).orElse("");
        }

        /** Beside a row are the letters of what it counts, in order, or a bar if it counts anything. */
        private void bars(List<String> drawn, int above) {
            boolean ofRows = table.chart() == FigureTable.Chart.ROWS;
            for (int i = 0; i < table.rows().size() && above > 0; i++) {
                String bar =
                        drawn.get(above + i).strip().replaceAll("(.)\\1+", "$1").replace('\u2588', '#');
                require(
                        table.caption() + ", the bar of row " + (i + 1),
                        bar(table.rows().get(i), ofRows),
                        bar);
            }
        }

        private String bar(Row row, boolean ofRows) {
            StringBuilder bar = new StringBuilder();
            for (int i = 0; i < table.columns().size(); i++) {
                boolean counts = ofRows ? i == 0 && row.title().mark().isPresent() : true;
                if (counts && !row.cells().get(i).text().equals("0")) {
                    bar.append(ofRows ? "#" : letter(table.columns().get(i)));
                }
            }
            return bar.toString();
        }
    }
}
