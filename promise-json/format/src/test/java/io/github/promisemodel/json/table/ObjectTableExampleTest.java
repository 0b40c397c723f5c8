package io.github.promisemodel.json.table;

import static io.github.promisemodel.json.table.Readings.value;
import static io.github.promisemodel.json.table.Readings.written;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.action.KeyDate;
import io.github.promisemodel.json.action.ActionTables;
import io.github.promisemodel.json.reference.ReferenceTables;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The worked table in the comment of {@link ObjectTable} is this one, and does what the comment says. */
class ObjectTableExampleTest {

    private static final String HERE = "src/test/java/io/github/promisemodel/json/table/ObjectTableExampleTest.java";
    private static final String TABLE = "src/main/java/io/github/promisemodel/json/table/ObjectTable.java";

    @Test
    void theTableOfTheCommentReadsAndWritesWhatTheCommentSays() throws IOException {
        // example
        ObjectTable<KeyDate, KeyDate.Builder> table = ObjectTable.of(
                        "Key date",
                        KeyDate::builder,
                        KeyDate.Builder::build,
                        KeyDate::getExtensions,
                        KeyDate.Builder::extensions)
                .describe("KeyDate", "A date of an action that is not when it is due.")
                .required("date", ValueCodecs.DATE, KeyDate::getDate, KeyDate.Builder::date)
                .meaning("The date.")
                .required("title", ValueCodecs.TEXT, KeyDate::getTitle, KeyDate.Builder::title)
                .meaning("What happens on it.")
                .optional("source", ReferenceTables.SOURCE, KeyDate::getSource, KeyDate.Builder::source)
                .meaning("Where it is printed.")
                .build();
        // end
        KeyDate read = value(table, json("read:"));

        assertThat(written(table, read)).isEqualTo(json("written:").replace(" ", ""));
        assertThat(read).isEqualTo(value(ActionTables.KEY_DATE, json("read:")));
    }

    @Test
    void theCommentShowsThisTable() throws IOException {
        List<String> here = Files.readAllLines(Path.of(HERE));
        List<String> example = here.subList(here.indexOf("        // example") + 1, here.indexOf("        // end"));

        assertThat(comment())
                .containsSequence(
                        example.stream().map(line -> line.substring(8)).toList());
    }

    /** The JSON that the comment shows after a word, in the apostrophes of these tests. */
    private static String json(String word) throws IOException {
        String line =
                comment().stream().filter(l -> l.startsWith(word)).findFirst().orElseThrow();
        return line.substring(word.length()).strip().replace('"', '\'');
    }

    private static List<String> comment() throws IOException {
        return Files.readAllLines(Path.of(TABLE)).stream()
                .filter(line -> line.startsWith(" * "))
                .map(line -> line.substring(3))
                .toList();
    }
}
