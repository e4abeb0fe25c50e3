package cn.fazhi.indicator.page.indicator;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.page.Pages;
import cn.fazhi.indicator.page.Section;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.ranking.RankingQuestion;
import cn.fazhi.indicator.scope.Question;
import cn.fazhi.indicator.scope.Wanted;
import cn.fazhi.pages.Frame;
import cn.fazhi.pages.ReaderOfRequest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One indicator: what it means, who has how much of it, and how it went over the years. */
@Path("/indicators/{code}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class IndicatorPage {
    private static final String LONGEST_LIST = "500";

    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance indicator(Frame frame, IndicatorSheet page);
    }

    private final ShowIndicator show;
    private final ArrangeIndicator arrange;
    private final ReaderOfRequest reader;
    private final Pages pages;

    IndicatorPage(ShowIndicator show, ArrangeIndicator arrange, ReaderOfRequest reader, Pages pages) {
        this.show = show;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response indicator(
            @PathParam("code") String code,
            @BeanParam Selection selection,
            @QueryParam("sort") @Nullable String sort,
            @QueryParam("cursor") @Nullable String cursor) {
        String area = selection.area() == null ? reader.own().map(Area::code).orElse("") : selection.area();
        Question question = new Question(
                reader.caller(), Wanted.ANY, area, selection.programme(), selection.period(), selection.basis());
        RankingQuestion ranking = new RankingQuestion(code, sort, cursor, LONGEST_LIST);
        return pages.answer(show.show(question, ranking, code), facts -> {
            Selection links = selection.at(area, selection.period());
            IndicatorSheet sheet = arrange.arrange(reader.words(), links, facts);
            return pages.page(area, sheet, links, Section.NONE, frame -> Templates.indicator(frame, sheet));
        });
    }
}
