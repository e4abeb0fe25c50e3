package cn.fazhi.indicator.rubric;

import cn.fazhi.indicator.rubric.SheetDocument.BandDocument;
import cn.fazhi.indicator.rubric.model.Band;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Reads the bands of a line: each value lies in one at most. */
final class ReadBands {
    private ReadBands() {}

    static List<Band> read(
            Fields fields, String path, @Nullable List<@Nullable BandDocument> documents, BigDecimal points) {
        List<Band> bands = new ArrayList<>();
        if (documents == null || documents.isEmpty()) {
            fields.refuse(RubricProblem.FIELD_REQUIRED, path);
            return bands;
        }
        for (int i = 0; i < documents.size(); i++) {
            Band band = band(fields, path + "[" + i + "]", documents.get(i), points);
            if (bands.stream().anyMatch(band::overlaps)) {
                fields.refuse(RubricProblem.BANDS_OVERLAP, path + "[" + i + "]", String.valueOf(i + 1));
            }
            bands.add(band);
        }
        return bands;
    }

    private static Band band(Fields fields, String path, @Nullable BandDocument document, BigDecimal points) {
        BandDocument given = document == null ? new BandDocument(null, null, null) : document;
        BigDecimal from = given.from() == null ? null : fields.value(path + ".from", given.from());
        BigDecimal below = given.below() == null ? null : fields.value(path + ".below", given.below());
        if (from == null && below == null) {
            fields.refuse(RubricProblem.FIELD_REQUIRED, path + ".from");
        } else if (from != null && below != null && from.compareTo(below) >= 0) {
            fields.refuse(RubricProblem.BAND_BACKWARDS, path, from.toPlainString(), below.toPlainString());
        }
        String place = path + ".points";
        return new Band(from, below, fields.within(place, fields.amount(place, given.points()), points));
    }
}
