package io.github.promisemodel.office.imports;

import io.github.promisemodel.office.sheet.SheetCell;
import io.github.promisemodel.office.sheet.SheetWords;
import io.github.promisemodel.plan.ImprovementArea;
import io.github.promisemodel.words.MessageText;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The improvement area of a row: one that the map lists, or one that its words make. */
final class RowPlace {

    private static final int MOST_WORDS = 20;

    private static final int LONGEST_ID = 60;

    private final PlanDraft plan;
    private final MappedSheet map;
    private final Map<String, MappedArea> listed = new HashMap<>();

    RowPlace(PlanDraft plan, MappedSheet map) {
        this.plan = plan;
        this.map = map;
        for (MappedArea area : map.areas()) {
            area.words().forEach(words -> listed.put(SheetWords.plain(words), area));
            listed.put(SheetWords.plain(area.title()), area);
            area.reference().ifPresent(reference -> listed.putIfAbsent(SheetWords.plain(reference), area));
            listed.putIfAbsent(SheetWords.plain(area.id()), area);
        }
    }

    /** The area; empty if there is none, and then the row is rejected unless it is a measure's. */
    Optional<AreaDraft> find(RowValues row) {
        if (map.areaFrom() == AreaSource.ONE) {
            return map.areas().stream().findFirst().map(this::drafted);
        }
        Optional<SheetCell> cell = switch (map.areaFrom()) {
            case COLUMN -> row.cell(SheetField.AREA);
            case HEADING -> row.heading();
            default -> Optional.of(SheetCell.text(0, -1, row.sheetName()));
        };
        if (cell.isEmpty()) {
            if (map.rows() != RowKind.MEASURES) {
                row.rejectRow(
                        SheetField.AREA,
                        map.areaFrom() == AreaSource.HEADING
                                ? "no heading with an area is above it; write one, or skip the row in the map"
                                : "its area is empty; write it");
            }
            return Optional.empty();
        }
        String words = cell.get().words();
        if (!map.areas().isEmpty()) {
            MappedArea area = listed.get(SheetWords.plain(words));
            if (area == null) {
                row.reject(cell.get(), "is no area of the map; its areas are " + titles());
                return Optional.empty();
            }
            return Optional.of(drafted(area));
        }
        return Optional.of(plan.findArea(words).orElseGet(() -> made(words)));
    }

    private String titles() {
        return map.areas().stream()
                .limit(MOST_WORDS)
                .map(area -> MessageText.of(area.title()))
                .collect(Collectors.joining(", "));
    }

    private AreaDraft drafted(MappedArea area) {
        AreaDraft known = plan.areas.get(area.id());
        return known == null
                ? plan.add(ImprovementArea.builder()
                        .id(area.id())
                        .reference(area.reference())
                        .title(area.title())
                        .foundations(area.foundations())
                        .build())
                : known;
    }

    private AreaDraft made(String words) {
        String id = id(words);
        String free = id;
        for (int i = 2; plan.areas.containsKey(free); i++) {
            free = id + "-" + i;
        }
        return plan.add(ImprovementArea.builder().id(free).title(words).build());
    }

    /** Letters and digits of words with hyphens between, such as {@code a-good-childhood}. */
    private static String id(String words) {
        String id = SheetWords.plain(words).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        String cut = id.substring(0, id.offsetByCodePoints(0, Math.min(LONGEST_ID, id.codePointCount(0, id.length()))));
        String trimmed = cut.replaceAll("^-+|-+$", "");
        return trimmed.isEmpty() ? "area" : trimmed;
    }
}
