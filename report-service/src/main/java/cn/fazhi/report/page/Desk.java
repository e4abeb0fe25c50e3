package cn.fazhi.report.page;

import cn.fazhi.contracts.division.DivisionCode;

import java.util.List;

/**
 * The township whose reports are on the desk.
 *
 * @param several whether the reader may hand in for other townships, too
 */
record Desk(DivisionCode township, String name, boolean several, List<Duty> duties) {
    Desk {
        duties = List.copyOf(duties);
    }
}
