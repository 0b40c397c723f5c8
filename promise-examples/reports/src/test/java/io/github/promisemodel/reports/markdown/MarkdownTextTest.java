package io.github.promisemodel.reports.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.reports.HostilePlan;
import java.io.IOException;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in Markdown, compared with a parser of it. */
class MarkdownTextTest {

    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    /** The text of a cell; nodes other than text are told by their names. */
    static String cell(String markdown) {
        StringBuilder text = new StringBuilder();
        PARSER.parse("| a | b |\n| --- | --- |\n| " + markdown + " | c |\n").accept(new AbstractVisitor() {
            private int cells;

            @Override
            public void visit(CustomNode node) {
                if (node instanceof TableCell) {
                    cells++;
                    if (cells == 3) {
                        append(node, text);
                    }
                    return;
                }
                visitChildren(node);
            }
        });
        return text.toString();
    }

    static String paragraph(String markdown) {
        Node document = PARSER.parse(markdown + "\n");
        StringBuilder text = new StringBuilder();
        for (Node block = document.getFirstChild(); block != null; block = block.getNext()) {
            if (!(block instanceof org.commonmark.node.Paragraph)) {
                text.append('<').append(block.getClass().getSimpleName()).append('>');
            }
            append(block, text);
        }
        return text.toString();
    }

    private static void append(Node parent, StringBuilder text) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text plain) {
                text.append(plain.getLiteral());
            } else {
                text.append('<').append(node.getClass().getSimpleName()).append('>');
            }
        }
    }

    static String inOneLine(String text) {
        StringBuilder line = new StringBuilder();
        text.chars()
                .forEach(character -> line.append(
                        character == 0
                                ? '\ufffd'
                                : Character.isISOControl(character) || character == 0x2028 || character == 0x2029
                                        ? ' '
                                        : (char) character));
        return line.toString();
    }

    @Test
    void theStringsThatBreakProgramsAreTextInATable() throws IOException {
        for (String string : HostilePlan.strings()) {
            assertThat(cell(MarkdownText.of(string)).strip())
                    .as(string)
                    .isEqualTo(inOneLine(string).strip());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1. one",
                "12) one",
                "- one",
                "+ one",
                "* one",
                "# one",
                "> one",
                "=== one",
                "--- one",
                "`code`",
                "**bold**",
                "a | b",
                "a \\ b",
                "<b>bold</b>",
                "&amp;",
                "[a](b)",
                "![a](b)",
                "www.example.org",
                "https://example.org",
                "someone@example.org",
                "a_b_c",
                "~~gone~~",
                "plain words, 3.5 of them (in all)",
                "| --- |",
                "a\nb",
                "1.5"
            })
    void whatMarkupIsMadeOfIsText(String text) {
        assertThat(paragraph(MarkdownText.of(text))).isEqualTo(inOneLine(text));
        assertThat(cell(MarkdownText.of(text))).isEqualTo(inOneLine(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "    \\",
                "     four spaces",
                "\tone tab",
                " \t both",
                "\n\n    after lines",
                "    - a list",
                "    1. one"
            })
    void aTextThatBeginsWithSpacesIsNoCode(String text) {
        assertThat(paragraph(MarkdownText.of(text))).isEqualTo(inOneLine(text).stripLeading());
        assertThat(cell(MarkdownText.of(text))).isEqualTo(inOneLine(text).stripLeading());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "    ", "\t", "\n\n"})
    void aTextOfSpacesIsNothing(String text) {
        assertThat(MarkdownText.of(text)).isEmpty();
    }

    @Test
    void plainWordsAreAsTheyAre() {
        assertThat(MarkdownText.of("Brief members twice a year (6 of 8), 3.5 - so far: yes"))
                .isEqualTo("Brief members twice a year (6 of 8), 3.5 - so far: yes");
    }
}
