package cn.fazhi.indicator.page.rubric;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.page.Pages;
import cn.fazhi.indicator.page.Section;
import cn.fazhi.indicator.page.Selection;
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

/** The scores by a rubric. */
@Path("/rubrics/{code}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class RubricPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance rubric(Frame frame, ScoreSheet page);
    }

    private final ShowRubricSheet show;
    private final ArrangeScores arrange;
    private final ReaderOfRequest reader;
    private final Pages pages;

    RubricPage(ShowRubricSheet show, ArrangeScores arrange, ReaderOfRequest reader, Pages pages) {
        this.show = show;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response scores(
            @PathParam("code") String code,
            @BeanParam Selection selection,
            @QueryParam("version") @Nullable String version) {
        String asked = version == null ? "" : version.strip();
        return pages.answer(show.show(reader.caller(), code, selection, asked.isEmpty() ? null : asked), facts -> {
            boolean mayChange =
                    reader.caller().mayOversee(DivisionCode.of(facts.rubric().area()));
            ScoreSheet sheet = arrange.arrange(reader.words(), selection, facts, mayChange, asked);
            return pages.page(
                    facts.place().area().code(),
                    sheet,
                    selection,
                    Section.RUBRICS,
                    frame -> Templates.rubric(frame, sheet));
        });
    }
}
