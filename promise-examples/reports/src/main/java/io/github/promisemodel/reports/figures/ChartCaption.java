package io.github.promisemodel.reports.figures;

import java.util.function.UnaryOperator;

/**
 * What is written around a chart, in any form that draws it or says instead what it shows.
 *
 * @param title what the chart shows, a fact made from its figures, such as "8 of 31 actions are complete, and up to 7 more may be"
 * @param source what its figures follow from, such as the entries of the plan
 * @param date the date or the dates that they are about, such as "January 2025"
 * @param note what a reader has to know of it, such as how many entries are not assessed; an empty cell for nothing
 */
public record ChartCaption(Cell title, Cell source, Cell date, Cell note) {

    /**
     * The caption as it is shown where a form cannot have some characters.
     *
     * @param replace what to write for a text
     * @return the caption
     */
    public ChartCaption map(UnaryOperator<String> replace) {
        return new ChartCaption(title.map(replace), source.map(replace), date.map(replace), note.map(replace));
    }
}
