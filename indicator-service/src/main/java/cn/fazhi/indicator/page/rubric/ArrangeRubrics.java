package cn.fazhi.indicator.page.rubric;

import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.page.rubric.RubricList.Row;
import cn.fazhi.indicator.rubric.RubricView;
import cn.fazhi.indicator.rubric.RubricView.EntryView;
import cn.fazhi.indicator.rubric.model.RubricState;
import cn.fazhi.pages.Words;

import jakarta.inject.Singleton;

import java.util.Map;

/** Puts the list of rubrics into words. */
@Singleton
public class ArrangeRubrics {
    RubricList list(Words words, Selection selection, RubricView.ListView list, String county) {
        return new RubricList(
                list.rubrics().stream()
                        .map(entry -> row(words, selection, entry))
                        .toList(),
                county);
    }

    private static Row row(Words words, Selection selection, EntryView entry) {
        return new Row(
                entry.code(),
                words.of(entry.title()),
                entry.area(),
                words.say("rubric.version", entry.version()),
                entry.state().toString(),
                words.say("rubric.state." + entry.state()),
                holds(words, entry),
                entry.state() == RubricState.DRAFT
                        ? "/rubrics/" + entry.code() + "/draft"
                                + selection.withoutArea().query()
                        : "/rubrics/" + entry.code()
                                + selection.withoutArea().query(Map.of("version", String.valueOf(entry.version()))));
    }

    /** From when to when a version holds. */
    static String holds(Words words, EntryView entry) {
        if (entry.validFrom() == null) {
            return Words.NOTHING;
        }
        return entry.validUntil() == null
                ? words.say("rubric.from", words.day(entry.validFrom()))
                : words.say("rubric.fromTo", words.day(entry.validFrom()), words.day(entry.validUntil()));
    }
}
