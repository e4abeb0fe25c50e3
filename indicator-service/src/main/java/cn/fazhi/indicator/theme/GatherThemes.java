package cn.fazhi.indicator.theme;

import cn.fazhi.contracts.figure.Evidence;
import cn.fazhi.contracts.figure.Promise;
import cn.fazhi.indicator.catalogue.Indicators;
import cn.fazhi.indicator.export.model.ExportedTownship;
import cn.fazhi.indicator.export.model.ReportContent;
import cn.fazhi.indicator.theme.ThemesView.PartView;
import cn.fazhi.indicator.theme.ThemesView.ThemeView;
import cn.fazhi.indicator.theme.model.Theme;
import cn.fazhi.indicator.theme.model.Themes;

import jakarta.inject.Singleton;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Sorts what reports say into themes. */
@Singleton
public class GatherThemes {
    /** Something that a report says. */
    private record Said(String text, Evidence evidence, List<Promise> promises) {}

    private final Themes themes;
    private final Indicators indicators;

    GatherThemes(ThemeFile file, Indicators indicators) {
        this.themes = file.themes();
        this.indicators = indicators;
    }

    /** The shortcomings that these townships name in their reports. */
    public PartView problems(List<ExportedTownship> townships) {
        return gather(
                townships,
                content -> content.problems().stream()
                        .map(problem -> new Said(problem.text(), problem.evidence(), List.of())));
    }

    /** What they say they will do next year. */
    public PartView commitments(List<ExportedTownship> townships) {
        return gather(
                townships,
                content -> content.commitments().stream()
                        .map(commitment -> new Said(commitment.text(), commitment.evidence(), commitment.promises())));
    }

    private PartView gather(List<ExportedTownship> townships, Function<ReportContent, Stream<Said>> saying) {
        Map<Theme, ThemeItems> byTheme = new LinkedHashMap<>();
        Stream.concat(themes.themes().stream(), Stream.of(Theme.OTHER))
                .forEach(theme -> byTheme.put(theme, new ThemeItems(theme, indicators)));
        long saidBy = 0;
        for (ExportedTownship township : townships) {
            ReportContent content = township.content();
            List<Said> said =
                    content == null ? List.of() : saying.apply(content).toList();
            saidBy += said.isEmpty() ? 0 : 1;
            said.forEach(one -> items(byTheme, one.text()).add(township, one.text(), one.evidence(), one.promises()));
        }
        List<ThemeView> named = named(byTheme.values());
        return new PartView(
                saidBy, named.stream().mapToLong(theme -> theme.items().size()).sum(), named);
    }

    private ThemeItems items(Map<Theme, ThemeItems> byTheme, String text) {
        return byTheme.getOrDefault(themes.of(text), new ThemeItems(Theme.OTHER, indicators));
    }

    /** Those that more townships name first; what has no theme last. */
    private static List<ThemeView> named(Collection<ThemeItems> all) {
        List<ThemeView> named = new ArrayList<>(
                all.stream().filter(ThemeItems::isNamed).map(ThemeItems::view).toList());
        named.sort(Comparator.comparing((ThemeView theme) -> theme.theme().equals(Theme.OTHER.key()))
                .thenComparing(ThemeView::townships, Comparator.reverseOrder())
                .thenComparing(theme -> theme.items().size(), Comparator.reverseOrder()));
        return named;
    }
}
