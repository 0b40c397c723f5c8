package io.github.promisemodel.statedmodel;

import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How counts claimed together can hold (rule 5).
 *
 * @param ways in how many worlds they do
 * @param only where they do in just one: the status of each entry that is otherwise open, by its id
 * @param changes how many entries at the fewest have a status that their reading does not allow; 0 if none, or if nothing helps
 * @param answers how many distinct sets of entry and new status do it with the fewest changes
 */
record Together(long ways, SortedMap<String, String> only, long changes, long answers) {

    static Together impossible() {
        return new Together(0, new TreeMap<>(), 0, 0);
    }

    @Override
    public String toString() {
        return "ways " + ways + (only.isEmpty() ? "" : " only " + only)
                + (changes == 0 ? "" : ", fewest changes " + changes + " in " + answers + " answers");
    }
}
