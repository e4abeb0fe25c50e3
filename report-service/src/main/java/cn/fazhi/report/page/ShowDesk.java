package cn.fazhi.report.page;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.report.period.Township;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;

/** Finds what a township owes, for those who may hand in for it. */
@ApplicationScoped
public class ShowDesk {
    private final TownshipStore townships;
    private final DutyStore duties;

    ShowDesk(TownshipStore townships, DutyStore duties) {
        this.townships = townships;
        this.duties = duties;
    }

    /** The desk of that township, or of the reader's first where none is named; nothing if it is none of the reader's. */
    Optional<Desk> show(Caller caller, @Nullable String wanted) {
        List<Township> firstTwo = townships.search(caller.visible(), "", "", 2);
        Optional<Township> found = wanted == null
                ? firstTwo.stream().findFirst()
                : DivisionCode.parse(wanted).filter(caller::maySee).flatMap(townships::find);
        return found.filter(township -> caller.mayReportFor(township.code()))
                .map(township ->
                        new Desk(township.code(), township.name(), firstTwo.size() > 1, duties.of(township.code())));
    }
}
