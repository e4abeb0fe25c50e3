package cn.fazhi.report.page;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.report.period.Township;

import java.util.List;

/**
 * The township whose reports are on the desk.
 *
 * @param choices all townships that the reader may hand in for
 */
record Desk(DivisionCode township, String name, List<Township> choices, List<Duty> duties) {
    Desk {
        choices = List.copyOf(choices);
        duties = List.copyOf(duties);
    }
}
