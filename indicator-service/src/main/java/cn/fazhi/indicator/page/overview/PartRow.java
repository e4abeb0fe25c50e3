package cn.fazhi.indicator.page.overview;

import cn.fazhi.indicator.page.Head;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.place.PartsView;
import cn.fazhi.pages.Words;

import java.math.BigDecimal;

/** A division below the area, with its link. */
public record PartRow(
        Head.Place place,
        long expected,
        long reported,
        long late,
        long missing,
        String completeness,
        int done,
        String timeliness) {
    static PartRow of(Words words, PartsView.PartView part, Selection selection) {
        BigDecimal rate = part.completeness();
        return new PartRow(
                Head.place(words, part.area(), selection),
                part.expected(),
                part.reported(),
                part.late(),
                part.missing(),
                rate == null ? Words.NOTHING : words.number(rate) + "%",
                rate == null ? 0 : rate.intValue(),
                part.timeliness() == null ? Words.NOTHING : words.number(part.timeliness()) + "%");
    }
}
