package cn.fazhi.indicator.page.matrix;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.indicator.answer.Readers;
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
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** All townships beside each other by the core indicators. */
@Path("/matrix")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class MatrixPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance matrix(Frame frame, MatrixSheet page);
    }

    private final ShowMatrixSheet show;
    private final ArrangeMatrix arrange;
    private final ReaderOfRequest reader;
    private final Pages pages;

    MatrixPage(ShowMatrixSheet show, ArrangeMatrix arrange, ReaderOfRequest reader, Pages pages) {
        this.show = show;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response matrix(@BeanParam Selection selection, @QueryParam("sort") @Nullable String sort) {
        String area = selection.area() == null ? reader.own().map(Area::code).orElse("") : selection.area();
        Question question = new Question(
                reader.caller(), Wanted.ANY, area, selection.programme(), selection.period(), selection.basis());
        return pages.answer(show.show(question), facts -> {
            Selection links = selection.at(area, selection.period());
            MatrixSheet sheet = arrange.arrange(reader.words(), links, facts, Order.parse(sort));
            return pages.page(area, sheet, links, Section.MATRIX, frame -> Templates.matrix(frame, sheet));
        });
    }
}
