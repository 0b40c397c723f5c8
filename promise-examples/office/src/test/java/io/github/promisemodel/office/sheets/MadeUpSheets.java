package io.github.promisemodel.office.sheets;

import io.github.promisemodel.office.sheet.RawWorkbook;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Makes the shipped sheets that are no text: of a council that is made up, in the shapes that councils use. */
final class MadeUpSheets {

    private MadeUpSheets() {}

    /** Shaped as an export of a performance system: headings of areas, real dates, percentages, and the words of an icon. */
    static void pentanaExport(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Actions");
            CellStyle date = style(book, "dd-mmm-yyyy");
            CellStyle percent = style(book, "0%");
            row(sheet, "Northmoor (made up): actions of the Promise plan, as of 31 March 2025");
            sheet.createRow(1);
            row(sheet, "Code", "Title", "Due Date", "Latest Update", "Progress", "Status Icon");
            row(sheet, "Voice");
            action(
                    sheet,
                    date,
                    percent,
                    "NM-1.1",
                    "Agree how children and young people are heard",
                    "2025-06-30",
                    "The draft is with the champions group.",
                    60,
                    "In Progress");
            action(
                    sheet,
                    date,
                    percent,
                    "NM-1.2",
                    "Brief councillors every six months",
                    "2025-03-31",
                    "Both briefings were given.",
                    100,
                    "Completed");
            row(sheet, "Whole family support");
            action(
                    sheet,
                    date,
                    percent,
                    "NM-2.1",
                    "Open a family hub in each locality",
                    "2026-03-31",
                    "Two of four are open; a lease is late.",
                    45,
                    "Overdue; Neglected");
            action(
                    sheet,
                    date,
                    percent,
                    "NM-2.2",
                    "Map short breaks and who uses them",
                    "2025-12-31",
                    "",
                    0,
                    "Unassigned");
            action(
                    sheet,
                    date,
                    percent,
                    "NM-2.10",
                    "Train staff to keep brothers and sisters together",
                    "2025-09-30",
                    "Half of the teams are trained.",
                    50,
                    "In Progress");
            row(sheet, "Total", "5");
            save(book, file);
        }
    }

    /** A workbook of measures: two rows of headers, the upper one merged over the columns of its quarter. */
    static void measures(Path file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            XSSFSheet sheet = book.createSheet("Measures");
            CellStyle percent = style(book, "0%");
            row(sheet, "Northmoor (made up): measures of 2024/25");
            row(sheet, "Code", "Indicator", "Area", "Target", "Q1 2024/25", "", "", "", "Q2 2024/25", "", "", "");
            row(
                    sheet,
                    "",
                    "",
                    "",
                    "",
                    "Numerator",
                    "Denominator",
                    "Value",
                    "Traffic light",
                    "Numerator",
                    "Denominator",
                    "Value",
                    "Traffic light");
            sheet.addMergedRegion(CellRangeAddress.valueOf("E2:H2"));
            sheet.addMergedRegion(CellRangeAddress.valueOf("I2:L2"));
            for (String column : List.of("A", "B", "C", "D")) {
                sheet.addMergedRegion(CellRangeAddress.valueOf(column + "2:" + column + "3"));
            }
            measure(
                    sheet,
                    percent,
                    "M1",
                    "Meetings that the young person helped to plan",
                    "Voice",
                    0.8,
                    60,
                    84,
                    "Amber",
                    72,
                    88,
                    "Green");
            measure(
                    sheet,
                    percent,
                    "M2",
                    "Families seen within two weeks",
                    "Whole family support",
                    0.9,
                    40,
                    80,
                    "Red",
                    66,
                    90,
                    "Amber");
            measure(
                    sheet,
                    percent,
                    "M3",
                    "Staff trained in trauma",
                    "Whole family support",
                    0.75,
                    300,
                    420,
                    "Amber",
                    330,
                    420,
                    "Green");
            row(sheet, "Note: values are rounded to whole percentages.");
            save(book, file);
        }
    }

    private static void measure(
            XSSFSheet sheet,
            CellStyle percent,
            String code,
            String title,
            String area,
            double target,
            int firstAbove,
            int firstBelow,
            String firstLight,
            int secondAbove,
            int secondBelow,
            String secondLight) {
        Row row = row(sheet, code, title, area);
        number(row, 3, target, percent);
        quarter(row, 4, percent, firstAbove, firstBelow, firstLight);
        quarter(row, 8, percent, secondAbove, secondBelow, secondLight);
    }

    private static void quarter(Row row, int column, CellStyle percent, int above, int below, String light) {
        row.createCell(column).setCellValue(above);
        row.createCell(column + 1).setCellValue(below);
        Cell value = row.createCell(column + 2);
        int number = row.getRowNum() + 1;
        value.setCellFormula((char) ('A' + column) + "" + number + "/" + (char) ('B' + column) + number);
        value.setCellValue((double) above / below);
        value.setCellStyle(percent);
        row.createCell(column + 3).setCellValue(light);
    }

    /** An action plan with a sheet for each area, and several rows for an action with several milestones. */
    static void actionPlan(Path file) {
        String headers = cells("Ref", "Action", "Measure", "Milestones", "Timescale", "RAG", "Lead");
        Map<String, String> tables = new LinkedHashMap<>();
        tables.put(
                "Voice",
                cells("Northmoor (made up): action plan 2024-27")
                        + headers
                        + cells(
                                "1.1",
                                "Agree how children and young people are heard",
                                "Share of meetings they helped to plan",
                                "Draft agreed - June 2025",
                                "Q2 2025/26",
                                "Green",
                                "Participation team")
                        + cells("", "", "", "Guide published - Sept 2025", "", "", "")
                        + cells(
                                "1.2",
                                "Brief councillors every six months",
                                "Briefings given",
                                "",
                                "March 2025",
                                "Complete",
                                "Chief social work officer"));
        tables.put(
                "Whole family support",
                cells("Northmoor (made up): action plan 2024-27")
                        + headers
                        + cells(
                                "2.1",
                                "Open a family hub in each locality",
                                "Hubs open",
                                "Leases signed (March 2025)",
                                "2025/26",
                                "Amber",
                                "Family support")
                        + cells("", "", "", "Staff in post (June 2025)", "", "", "")
                        + cells(
                                "2.10",
                                "Keep brothers and sisters together",
                                "",
                                "",
                                "Ongoing",
                                "Green",
                                "Children's services"));
        RawWorkbook.ods(tables).writeTo(file);
    }

    private static String cells(String... texts) {
        StringBuilder row = new StringBuilder("<table:table-row>");
        for (String text : texts) {
            row.append(
                    text.isEmpty()
                            ? "<table:table-cell/>"
                            : "<table:table-cell office:value-type=\"string\"><text:p>" + text
                                    + "</text:p></table:table-cell>");
        }
        return row + "</table:table-row>";
    }

    // ------------------------------------------------------------------------

    private static void action(
            XSSFSheet sheet,
            CellStyle date,
            CellStyle percent,
            String code,
            String title,
            String due,
            String update,
            int progress,
            String status) {
        Row row = row(sheet, code, title, "", update, "", status);
        Cell day = row.createCell(2);
        day.setCellValue(LocalDate.parse(due));
        day.setCellStyle(date);
        number(row, 4, progress / 100.0, percent);
    }

    private static void number(Row row, int column, double value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static Row row(XSSFSheet sheet, String... texts) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows() == 0 ? 0 : sheet.getLastRowNum() + 1);
        for (int i = 0; i < texts.length; i++) {
            if (!texts[i].isEmpty()) {
                row.createCell(i).setCellValue(texts[i]);
            }
        }
        return row;
    }

    private static CellStyle style(XSSFWorkbook book, String format) {
        CellStyle style = book.createCellStyle();
        style.setDataFormat(book.createDataFormat().getFormat(format));
        return style;
    }

    private static void save(XSSFWorkbook book, Path file) throws IOException {
        book.getProperties().getCoreProperties().setCreator("");
        try (OutputStream out = Files.newOutputStream(file)) {
            book.write(out);
        }
    }
}
