package io.github.promisemodel.office.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The formats of a workbook's numbers: which are dates, which are percentages, and how many places are shown. */
final class XlsxFormats extends DefaultHandler {

    /** A format that shows a number with so many places, such as {@code #,##0.00} or {@code 0%}. */
    private static final Pattern PLACES = Pattern.compile("[#,]*0(?:\\.(0+))?%?");

    private final Map<Integer, String> own = new HashMap<>();
    private final List<Integer> ofStyles = new ArrayList<>();
    private final Map<Integer, Boolean> dates = new HashMap<>();
    private boolean inStyles;

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" ->
                own.put(number(attributes.getValue("numFmtId")), String.valueOf(attributes.getValue("formatCode")));
            case "cellXfs" -> inStyles = true;
            case "xf" -> {
                if (inStyles) {
                    ofStyles.add(number(attributes.getValue("numFmtId")));
                }
            }
            default -> {
                // nothing else is of numbers
            }
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        inStyles &= !name.equals("cellXfs");
    }

    /** The number of an attribute; 0, the general format, if it is none. */
    static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private int id(int style) {
        return style >= 0 && style < ofStyles.size() ? ofStyles.get(style) : 0;
    }

    private String format(int id) {
        String stated = own.get(id);
        String builtin = stated == null ? BuiltinFormats.getBuiltinFormat(id) : stated;
        return builtin == null ? "General" : builtin;
    }

    boolean isDate(int style) {
        int id = id(style);
        return dates.computeIfAbsent(id, each -> DateUtil.isADateFormat(each, format(each)));
    }

    boolean isPercent(int style) {
        return format(id(style)).contains("%");
    }

    /** A number as it is shown, where its format is a plain one. */
    String shown(int style, BigDecimal number) {
        String format = format(id(style));
        BigDecimal scaled = isPercent(style) ? number.movePointRight(2) : number;
        Matcher places = PLACES.matcher(format);
        if (places.matches()) {
            String after = places.group(1);
            scaled = scaled.setScale(after == null ? 0 : after.length(), RoundingMode.HALF_UP);
        } else if (isPercent(style)) {
            scaled = plain(scaled);
        }
        return scaled.toPlainString() + (isPercent(style) ? "%" : "");
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
