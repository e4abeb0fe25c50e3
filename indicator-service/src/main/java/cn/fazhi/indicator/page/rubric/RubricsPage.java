package cn.fazhi.indicator.page.rubric;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.page.Pages;
import cn.fazhi.indicator.page.Section;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.rubric.ShowRubrics;
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

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The list of rubrics. */
@Path("/rubrics")
@Produces(MediaType.TEXT_HTML)
public class RubricsPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance rubrics(Frame frame, RubricList page);
    }

    private static final int OK = 200;

    private final ShowRubrics show;
    private final ArrangeRubrics arrange;
    private final ReaderOfRequest reader;
    private final Pages pages;

    RubricsPage(ShowRubrics show, ArrangeRubrics arrange, ReaderOfRequest reader, Pages pages) {
        this.show = show;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
    @Operation(hidden = true)
    public Response rubrics(@BeanParam Selection selection, @QueryParam("begin") @Nullable String name) {
        String county = county(reader.caller());
        if (name != null && !name.isBlank() && !county.isEmpty()) {
            return begin(county, name.strip());
        }
        return pages.answer(show.list(reader.caller(), null), list -> {
            RubricList sheet = arrange.list(reader.words(), selection, list, county);
            return pages.still(OK, "/rubrics", selection, Section.RUBRICS, frame -> Templates.rubrics(frame, sheet));
        });
    }

    /** To the draft of a rubric that is to be made. */
    private static Response begin(String county, String name) {
        String code = URLEncoder.encode(county + "-" + name, StandardCharsets.UTF_8);
        return Response.seeOther(URI.create("/rubrics/" + code + "/draft")).build();
    }

    private static String county(Caller caller) {
        return caller.divisions().stream()
                .filter(Area.Within.class::isInstance)
                .map(Area.Within.class::cast)
                .filter(area -> area.division().level() == DivisionLevel.COUNTY && caller.mayOversee(area))
                .map(Area.Within::code)
                .findFirst()
                .orElse("");
    }
}
