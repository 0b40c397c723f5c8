package io.github.promisemodel.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.promisemodel.Production;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The file of sentences: each can be filled in, belongs to a package, and is said somewhere. */
class WordsTest {

    @Test
    void everySentenceIsWellFormed() {
        assertThat(Words.codes())
                .allSatisfy(code -> assertThat(
                                Template.parse(code, Words.text(code)).names())
                        .allMatch(name -> name.matches("[a-z][A-Za-z0-9]*")));
    }

    @Test
    void everyCodeBeginsWithItsPackage() {
        Set<String> packages = new TreeSet<>(Production.packages());
        assertThat(Words.codes()).allMatch(code -> packages.contains(code.substring(0, code.indexOf('.'))));
    }
}
