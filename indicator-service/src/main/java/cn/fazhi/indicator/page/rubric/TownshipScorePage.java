package cn.fazhi.indicator.page.rubric;

import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.page.Pages;
import cn.fazhi.indicator.page.Section;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.rubric.GivePoints;
import cn.fazhi.indicator.rubric.GivenPointsRequest;
import cn.fazhi.indicator.rubric.GivenPointsRequest.PointsRequest;
import cn.fazhi.indicator.rubric.GivenPointsView;
import cn.fazhi.indicator.rubric.RubricProblem;
import cn.fazhi.indicator.rubric.ScoreQuestion;
import cn.fazhi.indicator.scope.Wanted;
import cn.fazhi.pages.Frame;
import cn.fazhi.pages.ReaderOfRequest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** The working of a township's score, and the form for points by hand. */
@Path("/rubrics/{code}/townships/{township}")
@Produces(MediaType.TEXT_HTML)
public class TownshipScorePage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance rubricTownship(Frame frame, TownshipScoreSheet page);
    }

    private static final int OK = 200;
    private static final int REFUSED = 400;

    private final ShowTownshipScore show;
    private final GivePoints points;
    private final ArrangeTownshipScore arrange;
    private final ReaderOfRequest reader;
    private final Pages pages;

    TownshipScorePage(
            ShowTownshipScore show,
            GivePoints points,
            ArrangeTownshipScore arrange,
            ReaderOfRequest reader,
            Pages pages) {
        this.show = show;
        this.points = points;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    @RolesAllowed({Readers.CLERK, Readers.OFFICER, Readers.VIEWER, Readers.ADMIN})
    @Operation(hidden = true)
    public Response score(
            @PathParam("code") String code,
            @PathParam("township") String township,
            @BeanParam Selection selection,
            @QueryParam("version") @Nullable String version) {
        String asked = version == null || version.isBlank() ? null : version.strip();
        return page(OK, question(code, township, selection, asked), selection, List.of());
    }

    @POST
    @Path("points")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Readers.OFFICER, Readers.ADMIN})
    @Operation(hidden = true)
    public Response give(
            @PathParam("code") String code,
            @PathParam("township") String township,
            @BeanParam Selection selection,
            @FormParam("item") @Nullable String item,
            @FormParam("points") @Nullable String number,
            @FormParam("reason") @Nullable String reason) {
        ScoreQuestion question = question(code, township, selection, null);
        return switch (given(question, item, number, reason)) {
            case Reply.Found<GivenPointsView> found ->
                Response.seeOther(URI.create(address(code, township, selection)))
                        .build();
            case Reply.Refused<GivenPointsView>(var refusals) -> page(REFUSED, question, selection, refusals);
        };
    }

    private Reply<GivenPointsView> given(
            ScoreQuestion question, @Nullable String item, @Nullable String number, @Nullable String reason) {
        String text = number == null ? "" : number.strip();
        Optional<BigDecimal> read = decimal(text);
        if (!text.isEmpty() && read.isEmpty()) {
            return Reply.refused(Refusal.of(RubricProblem.POINTS_NOT_READ, "points", text));
        }
        PointsRequest request =
                new PointsRequest(item == null ? "" : item, read.orElse(null), reason == null ? "" : reason);
        return points.give(question, new GivenPointsRequest(List.of(request)));
    }

    private static Optional<BigDecimal> decimal(String text) {
        return text.matches("-?\\d{1,9}(\\.\\d{1,9})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    private ScoreQuestion question(String code, String township, Selection selection, @Nullable String version) {
        return new ScoreQuestion(
                reader.caller(), Wanted.TOWNSHIP, township, code, selection.period(), version, selection.basis());
    }

    private Response page(int status, ScoreQuestion question, Selection selection, List<Refusal> refusals) {
        String version = question.version() == null ? "" : question.version();
        return pages.answer(show.show(question), facts -> {
            TownshipScoreSheet sheet = arrange.arrange(reader.words(), selection, facts, version, refusals);
            return pages.still(
                    status,
                    address(facts.score().rubric().code(), sheet.code(), selection),
                    selection,
                    Section.RUBRICS,
                    frame -> Templates.rubricTownship(frame, sheet));
        });
    }

    private static String address(String code, String township, Selection selection) {
        return "/rubrics/" + code + "/townships/" + township
                + selection.withoutArea().query();
    }
}
