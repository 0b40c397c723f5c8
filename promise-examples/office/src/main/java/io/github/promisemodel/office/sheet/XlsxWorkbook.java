package io.github.promisemodel.office.sheet;

import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** What a workbook says of all its sheets: from which year it counts days. */
final class XlsxWorkbook extends DefaultHandler {

    private boolean from1904;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        if (name.equals("workbookPr")) {
            String told = attributes.getValue("date1904");
            from1904 = "1".equals(told) || "true".equals(told);
        }
    }

    /** Whether day 0 is 1 January 1904, as in workbooks from older Macs. */
    boolean isFrom1904() {
        return from1904;
    }
}
