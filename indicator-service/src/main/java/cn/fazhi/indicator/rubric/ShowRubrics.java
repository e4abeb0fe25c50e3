package cn.fazhi.indicator.rubric;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.rubric.model.RubricVersion;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rubrics that a reader may see, and single ones with their sheets. */
@ApplicationScoped
public class ShowRubrics {
    private static final int COUNTY_DIGITS = 6;

    private final RubricStore rubrics;
    private final RubricHistoryStore history;
    private final ResolveRubric resolve;

    ShowRubrics(RubricStore rubrics, RubricHistoryStore history, ResolveRubric resolve) {
        this.rubrics = rubrics;
        this.history = history;
        this.resolve = resolve;
    }

    /**
     * All versions in an area.
     *
     * @param area of the counties; null for all that the caller may see
     */
    @Transactional
    public Reply<RubricView.ListView> list(Caller caller, @Nullable String area) {
        if (area == null) {
            return new Reply.Found<>(entries(caller, caller.visible()));
        }
        return Area.parse(area)
                .filter(parsed -> caller.visible().stream().anyMatch(own -> own.contains(parsed)))
                .<Reply<RubricView.ListView>>map(parsed -> new Reply.Found<>(entries(caller, List.of(parsed))))
                .orElseGet(() -> Reply.refused(Refusal.of(IndicatorProblem.UNKNOWN_AREA, "area", area)));
    }

    private RubricView.ListView entries(Caller caller, List<Area> areas) {
        return new RubricView.ListView(areas.stream()
                .flatMap(this::inOrAbove)
                .distinct()
                .filter(each -> !each.isDraft() || ResolveRubric.mayChange(caller, each.code()))
                .map(ShowRubrics::entry)
                .toList());
    }

    /** A township is scored by the rubrics of its county. */
    private Stream<RubricVersion> inOrAbove(Area area) {
        String prefix = area.prefix();
        Optional<Area> county =
                prefix.length() > COUNTY_DIGITS ? Area.parse(prefix.substring(0, COUNTY_DIGITS)) : Optional.of(area);
        return county.map(rubrics::in).orElse(List.of()).stream();
    }

    static RubricView.EntryView entry(RubricVersion version) {
        return new RubricView.EntryView(
                version.code().value(),
                version.code().county().value(),
                version.sheet().title(),
                version.sheet().programme(),
                version.version(),
                version.state(),
                version.validFrom(),
                version.validUntil());
    }

    /** One with its sheet. */
    @Transactional
    public Reply<RubricVersionReply> show(Caller caller, String code, @Nullable String version) {
        return resolve.version(caller, code, version).map(this::whole);
    }

    RubricVersionReply whole(RubricVersion version) {
        RubricView view = new RubricView(
                version.code().value(),
                version.code().county().value(),
                version.version(),
                version.state(),
                version.validFrom(),
                version.validUntil(),
                version.changedBy(),
                version.changedAt(),
                rubrics.document(version),
                history.history(version));
        return new RubricVersionReply(view, RubricTag.of(version));
    }

    /**
     * A version and its tag.
     *
     * @param tag what {@code If-Match} has to say to change it
     */
    public record RubricVersionReply(RubricView view, String tag) {}
}
