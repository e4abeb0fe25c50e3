package cn.fazhi.indicator.page;

import cn.fazhi.indicator.place.PlaceView;
import cn.fazhi.indicator.scope.AreaView;
import cn.fazhi.pages.Words;

import java.util.List;

/**
 * The head of a page: what it is about, where that lies, and the choices.
 *
 * @param above the areas that it lies in
 */
public record Head(String title, String period, List<Place> above, Place area, Selectors selectors) {
    private static final int COUNTY_DIGITS = 6;

    /** Whether it is a county, which has a report of its own. */
    public boolean isCounty() {
        return area.code().length() == COUNTY_DIGITS;
    }

    /** An area with its link. */
    public record Place(String code, String name, String href) {}

    public static Place place(Words words, AreaView area, Selection selection) {
        return new Place(
                area.code(),
                name(words, area),
                "/" + selection.at(area.code(), selection.period()).query());
    }

    public static List<Place> above(Words words, PlaceView place, Selection selection) {
        return place.above().stream().map(area -> place(words, area, selection)).toList();
    }

    /** The nation's name is in the reader's language; all others are as the register has them. */
    public static String name(Words words, AreaView area) {
        return area.level().equals("nation") ? words.say("area.nation") : area.name();
    }
}
