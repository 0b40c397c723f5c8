package io.github.promisemodel.reports.same;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BulletList;
import org.commonmark.node.Heading;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** Reads a report back from Markdown. */
final class MarkdownReader {

    private String title = "";
    private final List<String> about = new ArrayList<>();
    private final List<ReadReport.Part> sections = new ArrayList<>();

    private MarkdownReader() {}

    static ReadReport read(String markdown) {
        MarkdownReader reader = new MarkdownReader();
        Node document = Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(markdown);
        children(document).forEach(reader::add);
        return new ReadReport(reader.title, reader.about, reader.sections);
    }

    private void add(Node block) {
        if (block instanceof Heading heading) {
            switch (heading.getLevel()) {
                case 1 -> title += text(heading);
                case 2 -> sections.add(new ReadReport.Part(text(heading), new ArrayList<>()));
                case 3 ->
                    last(sections)
                            .tables()
                            .add(new ReadReport.Shown(
                                    text(heading), new ArrayList<>(), new ArrayList<>(), new ArrayList<>()));
                default -> throw new AssertionError("A heading of the level " + heading.getLevel());
            }
        } else if (block instanceof BulletList facts && sections.isEmpty()) {
            children(facts).forEach(fact -> about.add(text(fact)));
        } else if (block instanceof TableBlock rows) {
            List<List<String>> read = new ArrayList<>();
            children(rows).forEach(part -> children(part).forEach(row -> read.add(cells((TableRow) row))));
            ReadReport.Shown table = last(last(sections).tables());
            table.headings().addAll(read.remove(0));
            table.rows().addAll(read);
        } else if (block instanceof Paragraph note) {
            last(last(sections).tables()).notes().add(text(note));
        } else {
            throw new AssertionError("There is a " + block);
        }
    }

    private static List<String> cells(TableRow row) {
        return children(row).stream().map(cell -> text((TableCell) cell)).toList();
    }

    /** The text of a block, which has nothing but text in it. */
    private static String text(Node block) {
        StringBuilder text = new StringBuilder();
        for (Node part : children(block)) {
            if (part instanceof Text literal) {
                text.append(literal.getLiteral());
            } else if (part instanceof SoftLineBreak) {
                text.append(' ');
            } else if (part instanceof Paragraph && block instanceof ListItem) {
                text.append(text(part));
            } else {
                throw new AssertionError("There is a " + part + " in " + block + " after: " + text);
            }
        }
        return text.toString();
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
