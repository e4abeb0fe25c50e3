package cn.fazhi.indicator.page.overview;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.IndicatorProblem;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.page.Pages;
import cn.fazhi.indicator.page.Section;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.Wanted;
import cn.fazhi.pages.Frame;
import cn.fazhi.pages.ReaderOfRequest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The first page: where the county stands. A clerk is shown the own township instead. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class OverviewPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance overview(Frame frame, Overview page);

        static native TemplateInstance nothing(Frame frame, String area);
    }

    private final ShowOverview show;
    private final ArrangeOverview arrange;
    private final ReaderOfRequest reader;
    private final Pages pages;

    OverviewPage(ShowOverview show, ArrangeOverview arrange, ReaderOfRequest reader, Pages pages) {
        this.show = show;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response overview(@BeanParam Selection selection) {
        Optional<Area> area = selection.areaFor(reader);
        if (area.isEmpty()) {
            return pages.refused(List.of(
                    selection.area() == null
                            ? Refusal.plain(EdgeProblem.NOT_ALLOWED)
                            : Refusal.of(IndicatorProblem.UNKNOWN_AREA, "area", selection.area())));
        }
        return isTownship(area.get())
                ? Response.seeOther(URI.create("/townships/" + area.get().code()))
                        .build()
                : overview(area.get(), selection);
    }

    private Response overview(Area area, Selection selection) {
        Reply<OverviewFacts> reply = show.show(new Question(
                reader.caller(),
                Wanted.AREA,
                area.code(),
                selection.programme(),
                selection.period(),
                selection.basis()));
        Selection links = selection.at(area.code(), selection.period());
        if (reply instanceof Reply.Refused<OverviewFacts> refused && isNothingYet(refused, area)) {
            return pages.page(
                    area.code(), area.code(), links, Section.OVERVIEW, frame -> Templates.nothing(frame, area.code()));
        }
        return pages.answer(reply, facts -> {
            Overview overview = arrange.arrange(reader.words(), links, facts);
            return pages.page(
                    area.code(), overview, links, Section.OVERVIEW, frame -> Templates.overview(frame, overview));
        });
    }

    /** An area that the reader may see, but of which nothing was heard yet. */
    private boolean isNothingYet(Reply.Refused<OverviewFacts> refused, Area area) {
        var code = refused.refusals().getFirst().code();
        return code == IndicatorProblem.NO_PERIOD_OPEN
                || (code == IndicatorProblem.UNKNOWN_AREA && reader.own().equals(Optional.of(area)));
    }

    private static boolean isTownship(Area area) {
        return area instanceof Area.Within within && within.division().isTownship();
    }
}
