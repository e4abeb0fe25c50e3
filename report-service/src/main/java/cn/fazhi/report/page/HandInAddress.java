package cn.fazhi.report.page;

import cn.fazhi.report.period.model.Obligation;

/** Where an obligation is answered. */
final class HandInAddress {
    private HandInAddress() {}

    static String of(Obligation obligation) {
        return "/hand-in?township=" + obligation.township() + "&duty=" + name(obligation);
    }

    /** What names an obligation among those of its township. */
    static String name(Obligation obligation) {
        return obligation.programme() + "~" + obligation.period();
    }
}
