package cn.fazhi.indicator.page;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.indicator.place.PlaceView;
import cn.fazhi.indicator.scope.model.Basis;
import cn.fazhi.pages.Words;

import java.util.Arrays;
import java.util.List;

/** The choices at the head of a page: programme, period and basis. */
public record Selectors(List<Option> programmes, List<Option> periods, List<Option> bases) {
    /** One entry of a choice. */
    public record Option(String value, String text, boolean chosen) {}

    public static Selectors of(Words words, PlaceView place, String programme, Period period, Basis basis) {
        return new Selectors(
                place.programmes().stream()
                        .map(each -> new Option(
                                each.code(), words.of(each.name()), each.code().equals(programme)))
                        .toList(),
                place.periods().stream()
                        .map(each -> new Option(each.toString(), words.period(each), each.equals(period)))
                        .toList(),
                Arrays.stream(Basis.values())
                        .map(each -> new Option(each.toString(), words.say("basis." + each), each == basis))
                        .toList());
    }

    /** Whether there is anything to choose among the programmes. */
    public boolean isSeveralProgrammes() {
        return programmes.size() > 1;
    }
}
