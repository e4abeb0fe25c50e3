package cn.fazhi.report.page;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.pages.Frame;
import cn.fazhi.pages.ReaderOfRequest;
import cn.fazhi.report.lifecycle.Dossier;
import cn.fazhi.report.lifecycle.IdempotencyKey;
import cn.fazhi.report.page.CheckForm.Checked;
import cn.fazhi.report.submission.Preparation;
import cn.fazhi.report.submission.SubmitOutcome;
import cn.fazhi.report.submission.SubmitReport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.List;
import java.util.function.Function;

/** Handing in: choose, check, correct, hand in. */
@Path("/hand-in")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ClerkPages.CLERK, ClerkPages.OFFICER, ClerkPages.ADMIN})
public class HandInPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance handIn(Frame frame, HandInSheet page);
    }

    private static final int OK = 200;

    private final ShowDesk show;
    private final PrepareForm prepare;
    private final CheckForm check;
    private final SubmitReport submit;
    private final LargestUpload largest;
    private final ArrangeHandIn arrange;
    private final ReaderOfRequest reader;
    private final ClerkPages pages;

    HandInPage(
            ShowDesk show,
            PrepareForm prepare,
            CheckForm check,
            SubmitReport submit,
            LargestUpload largest,
            ArrangeHandIn arrange,
            ReaderOfRequest reader,
            ClerkPages pages) {
        this.show = show;
        this.prepare = prepare;
        this.check = check;
        this.submit = submit;
        this.largest = largest;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    public Response form(@QueryParam("township") @Nullable String township, @QueryParam("duty") @Nullable String duty) {
        return with(HandInForm.empty(township, duty), Checked.NOTHING_YET);
    }

    /** The answer to a form that was too large to be read. */
    @GET
    @Path(OversizedForm.PAGE)
    public Response tooLarge(@Context RoutingContext context) {
        OversizedForm.Asked asked = OversizedForm.asked(context);
        return with(HandInForm.empty(asked.township(), asked.duty()), new Checked(List.of(largest.refusal()), null));
    }

    /** Shows what would be handed in; nothing is stored. */
    @POST
    @Path("check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@BeanParam HandInForm form) {
        return with(form, desk -> page(desk, form, check.check(reader.caller(), desk, form)));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(@BeanParam HandInForm form) {
        return with(form, desk -> switch (prepare.prepare(desk, form)) {
            case Preparation.Faulty faulty ->
                page(desk, form, check.refused(reader.caller(), desk, form, faulty.faults()));
            case Preparation.Ready ready -> submitted(desk, form, ready);
        });
    }

    private Response submitted(Desk desk, HandInForm form, Preparation.Ready ready) {
        Caller caller = reader.caller();
        IdempotencyKey key = new IdempotencyKey(caller.name(), form.key);
        if (key.key() == null || key.fault().isPresent()) {
            return refused(desk, form, ready, Refusal.of(EdgeProblem.MISSING_VALUE, "key"));
        }
        return switch (submit.submit(caller, ready, key)) {
            case SubmitOutcome.Stored stored -> receipt(stored.dossier(), "in");
            case SubmitOutcome.Unchanged same -> receipt(same.dossier(), "same");
            case SubmitOutcome.Refused refused -> refused(desk, form, ready, refused.refusal());
        };
    }

    private Response refused(Desk desk, HandInForm form, Preparation.Ready ready, Refusal refusal) {
        return page(desk, form, check.check(reader.caller(), ready, List.of(refusal)));
    }

    private static Response receipt(Dossier dossier, String news) {
        return Response.seeOther(
                        URI.create("/reports/" + dossier.report().head().id() + "?" + news + "="
                                + dossier.report().head().revision()))
                .build();
    }

    private Response page(Desk desk, HandInForm form, Checked checked) {
        HandInSheet sheet = arrange.arrange(reader.words(), desk, form, checked);
        int status = checked.refusals().stream()
                .findFirst()
                .map(refusal -> refusal.code().status())
                .orElse(OK);
        return pages.page(status, "/hand-in?township=" + desk.township(), frame -> Templates.handIn(frame, sheet));
    }

    private Response with(HandInForm form, Checked checked) {
        return with(form, desk -> page(desk, form, checked));
    }

    private Response with(HandInForm form, Function<Desk, Response> answer) {
        return show.show(reader.caller(), form.township).map(answer).orElseGet(() -> pages.notFound("township"));
    }
}
