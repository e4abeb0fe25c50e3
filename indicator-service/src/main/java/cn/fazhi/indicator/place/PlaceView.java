package cn.fazhi.indicator.place;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.scope.AreaView;

import java.util.List;

/**
 * Where a reader can go from an area.
 *
 * @param above the areas that it lies in and the reader may see, the largest first
 * @param programmes those for which its townships owe reports
 * @param periods those of the programme, the newest first
 */
public record PlaceView(AreaView area, List<AreaView> above, List<ProgrammeView> programmes, List<Period> periods) {
    /** 填报任务. */
    public record ProgrammeView(String code, LocalizedText name) {}
}
