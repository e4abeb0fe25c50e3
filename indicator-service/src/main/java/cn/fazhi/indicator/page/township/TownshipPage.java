package cn.fazhi.indicator.page.township;

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

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** One township: its report, what is doubtful in it, and every figure with the sentence that it comes from. */
@Path("/townships/{code}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
public class TownshipPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance township(Frame frame, TownshipSheet page);
    }

    private final ShowTownship show;
    private final ArrangeTownship arrange;
    private final ReaderOfRequest reader;
    private final Pages pages;

    TownshipPage(ShowTownship show, ArrangeTownship arrange, ReaderOfRequest reader, Pages pages) {
        this.show = show;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response township(@PathParam("code") String code, @BeanParam Selection selection) {
        Question question = new Question(
                reader.caller(), Wanted.TOWNSHIP, code, selection.programme(), selection.period(), selection.basis());
        return pages.answer(show.show(question), facts -> {
            Selection links = selection.withoutArea();
            TownshipSheet sheet = arrange.arrange(reader.words(), links, facts);
            return pages.page(code, sheet, links, Section.NONE, frame -> Templates.township(frame, sheet));
        });
    }
}
