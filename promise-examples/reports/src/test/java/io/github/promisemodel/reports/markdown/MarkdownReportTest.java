package io.github.promisemodel.reports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.HostilePlan;
import io.github.promisemodel.reports.Reports;
import io.github.promisemodel.reports.figures.ReportFigures;
import io.github.promisemodel.reports.words.Labels;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TableBody;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/** A whole report in Markdown, as a parser of it sees it. */
class MarkdownReportTest {

    private static final List<String> STARTS = List.of(
            "", " ", "    ", "\t", " \t", "\n\n    ", "\r", "\u00a0", "\u2003  ", "\u0000", "\ufeff", "\u0085    ");

    private static final List<String> MARKUP = List.of(
            "# a", "> a", "- a", "+ a", "* a", "1. a", "12) a", "| a |", "`a`", "```", "~~~", "<b>", "<!-- a", "===",
            "---", "***", "[a]: b", "[a](b)", "![a](b)", "&amp;", "\\", "$a$", "a  \nb");

    private static Node parsed(List<String> strings) {
        String markdown = new MarkdownReport(
                        ReportFigures.document(Reports.of(HostilePlan.json(strings)), Labels.of(Locale.ENGLISH)))
                .render();
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
    }

    private static List<String> strings() {
        List<String> strings = new ArrayList<>(List.of("    a plan"));
        STARTS.forEach(start -> MARKUP.forEach(markup -> strings.add(start + markup)));
        return strings;
    }

    private static List<Node> nodes(Node parent) {
        List<Node> nodes = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            nodes.add(node);
            nodes.addAll(nodes(node));
        }
        return nodes;
    }

    private static String text(Node parent) {
        StringBuilder text = new StringBuilder();
        nodes(parent).stream().filter(Text.class::isInstance).forEach(node -> text.append(((Text) node).getLiteral()));
        return text.toString().strip();
    }

    @Test
    void whateverTheTextsOfAPlanAreItIsHeadingsListsTablesAndParagraphs() {
        TreeSet<String> kinds = new TreeSet<>();
        nodes(parsed(strings())).forEach(node -> kinds.add(node.getClass().getSimpleName()));

        assertThat(kinds)
                .isSubsetOf(
                        "Heading",
                        "Paragraph",
                        "BulletList",
                        "ListItem",
                        "TableBlock",
                        "TableHead",
                        "TableBody",
                        "TableRow",
                        "TableCell",
                        "Text")
                .contains("Heading", "BulletList", "TableBlock", "Paragraph");
    }

    @Test
    void everyTextOfThePlanIsACellAndEveryRowHasTheCellsOfItsHead() {
        List<Node> nodes = nodes(parsed(strings()));

        assertThat(nodes.stream().filter(TableCell.class::isInstance).map(MarkdownReportTest::text))
                .containsAll(strings().stream()
                        .map(string -> MarkdownTextTest.inOneLine(string).strip())
                        .toList());
        assertThat(nodes).filteredOn(TableBody.class::isInstance).allSatisfy(body -> {
            int columns = cells(((TableHead) body.getPrevious()).getFirstChild());
            for (Node row = body.getFirstChild(); row != null; row = row.getNext()) {
                assertThat(cells((TableRow) row)).isEqualTo(columns);
            }
        });
    }

    private static int cells(Node row) {
        int cells = 0;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells++;
        }
        return cells;
    }
}
