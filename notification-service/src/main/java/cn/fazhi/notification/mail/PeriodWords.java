package cn.fazhi.notification.mail;

import cn.fazhi.contracts.period.Period;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Periods and dates as people write them. */
final class PeriodWords {
    private static final List<String> QUARTERS_ZH = List.of("一", "二", "三", "四");

    private PeriodWords() {}

    static String zh(Period period) {
        return switch (period.frequency()) {
            case YEARLY -> period.year() + "年度";
            case HALF_YEARLY -> period.year() + "年" + (period.ordinal() == 1 ? "上半年" : "下半年");
            case QUARTERLY -> period.year() + "年第" + QUARTERS_ZH.get(period.ordinal() - 1) + "季度";
            case MONTHLY -> period.year() + "年" + period.ordinal() + "月";
        };
    }

    static String en(Period period) {
        return switch (period.frequency()) {
            case YEARLY -> String.valueOf(period.year());
            case HALF_YEARLY -> "the " + (period.ordinal() == 1 ? "first" : "second") + " half of " + period.year();
            case QUARTERLY -> "quarter " + period.ordinal() + " of " + period.year();
            case MONTHLY ->
                Month.of(period.ordinal()).getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + period.year();
        };
    }
}
