package cn.fazhi.indicator.page;

import cn.fazhi.pages.Frame;
import cn.fazhi.pages.Words;

import java.util.Arrays;
import java.util.List;

/** The parts of the site, in the order of the navigation. */
public enum Section {
    OVERVIEW("/", "nav.overview"),
    MATRIX("/matrix", "nav.matrix"),
    RUBRICS("/rubrics", "nav.rubrics"),
    /** Pages that are reached from others. */
    NONE("", "");

    private final String path;
    private final String text;

    Section(String path, String text) {
        this.path = path;
        this.text = text;
    }

    /** All of them as links that keep the area and the period; this one is where the reader is. */
    List<Frame.Entry> navigation(Words words, Selection links) {
        return Arrays.stream(values())
                .filter(each -> !each.path.isEmpty())
                .map(each -> new Frame.Entry(each.path + links.query(), words.say(each.text), each == this))
                .toList();
    }
}
