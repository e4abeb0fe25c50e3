package cn.fazhi.report.page;

import cn.fazhi.contracts.period.Period;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.pages.Frame;
import cn.fazhi.pages.ReaderOfRequest;
import cn.fazhi.report.document.UploadedFile;
import cn.fazhi.report.lifecycle.Dossier;
import cn.fazhi.report.lifecycle.IdempotencyKey;
import cn.fazhi.report.lifecycle.model.Content;
import cn.fazhi.report.submission.CheckHandIn;
import cn.fazhi.report.submission.CheckHandIn.CheckOutcome;
import cn.fazhi.report.submission.Preparation;
import cn.fazhi.report.submission.PrepareHandIn;
import cn.fazhi.report.submission.SubmitOutcome;
import cn.fazhi.report.submission.SubmitReport;
import cn.fazhi.report.submission.SubmitRequest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.net.URI;
import java.util.List;
import java.util.Objects;
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
    private static final int REFUSED = 422;
    /** In Base64 it has to fit into a request with everything else. */
    private static final int LARGEST_CARRIED = 8 * 1024 * 1024;

    private final ShowDesk show;
    private final PrepareHandIn prepare;
    private final CheckHandIn check;
    private final SubmitReport submit;
    private final ArrangeHandIn arrange;
    private final ReaderOfRequest reader;
    private final ClerkPages pages;

    HandInPage(
            ShowDesk show,
            PrepareHandIn prepare,
            CheckHandIn check,
            SubmitReport submit,
            ArrangeHandIn arrange,
            ReaderOfRequest reader,
            ClerkPages pages) {
        this.show = show;
        this.prepare = prepare;
        this.check = check;
        this.submit = submit;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    public Response form(@QueryParam("township") @Nullable String township, @QueryParam("duty") @Nullable String duty) {
        HandInForm empty = new HandInForm();
        empty.township = township;
        empty.duty = duty;
        return with(empty, desk -> page(OK, desk, empty, List.of(), null));
    }

    /** Shows what would be handed in; nothing is stored. */
    @POST
    @Path("check")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response check(@BeanParam HandInForm form) {
        return with(form, desk -> switch (prepared(desk, form)) {
            case Preparation.Faulty faulty -> faulty(desk, form, faulty.faults());
            case Preparation.Ready ready -> checked(desk, form, ready, List.of());
        });
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response submit(@BeanParam HandInForm form) {
        return with(form, desk -> switch (prepared(desk, form)) {
            case Preparation.Faulty faulty -> faulty(desk, form, faulty.faults());
            case Preparation.Ready ready -> submitted(desk, form, ready);
        });
    }

    private Response submitted(Desk desk, HandInForm form, Preparation.Ready ready) {
        Caller caller = reader.caller();
        IdempotencyKey key = new IdempotencyKey(caller.name(), form.key);
        if (key.key() == null || key.fault().isPresent()) {
            return checked(desk, form, ready, List.of(Refusal.of(EdgeProblem.MISSING_VALUE, "key")));
        }
        return switch (submit.submit(caller, ready, key)) {
            case SubmitOutcome.Stored stored -> receipt(stored.dossier(), "in");
            case SubmitOutcome.Unchanged same -> receipt(same.dossier(), "same");
            case SubmitOutcome.Refused refused -> checked(desk, form, ready, List.of(refused.refusal()));
        };
    }

    private static Response receipt(Dossier dossier, String news) {
        return Response.seeOther(
                        URI.create("/reports/" + dossier.report().head().id() + "?" + news + "="
                                + dossier.report().head().revision()))
                .build();
    }

    private Response checked(Desk desk, HandInForm form, Preparation.Ready ready, List<Refusal> refusals) {
        return switch (check.check(reader.caller(), ready)) {
            case CheckOutcome.Checked checked ->
                page(refusals.isEmpty() ? OK : REFUSED, desk, form, refusals, checked.content());
            case CheckOutcome.Refused refused -> page(REFUSED, desk, form, List.of(refused.refusal()), null);
        };
    }

    /** A document that can be read stays on the page, whatever is wrong with its corrections. */
    private Response faulty(Desk desk, HandInForm form, List<Refusal> faults) {
        return form.rows() > 0 && prepare.prepare(request(desk, form), form.file()) instanceof Preparation.Ready ready
                ? checked(desk, form, ready, faults)
                : page(REFUSED, desk, form, faults, null);
    }

    private Preparation prepared(Desk desk, HandInForm form) {
        UploadedFile file = form.file();
        if (file != null && file.bytes().length > LARGEST_CARRIED) {
            return new Preparation.Faulty(List.of(Refusal.of(EdgeProblem.BODY_TOO_LARGE, "document", "8 MB")));
        }
        FormCorrections corrections = FormCorrections.of(form);
        if (!corrections.faults().isEmpty()) {
            return new Preparation.Faulty(corrections.faults());
        }
        return prepare.prepare(request(desk, form), file, corrections.request());
    }

    private static SubmitRequest request(Desk desk, HandInForm form) {
        String[] duty = Objects.requireNonNullElse(form.duty, "").split("~", 2);
        return new SubmitRequest(
                desk.township(),
                duty[0],
                duty.length < 2 ? null : Period.parse(duty[1]).orElse(null),
                null,
                form.text(),
                null);
    }

    private Response page(int status, Desk desk, HandInForm form, List<Refusal> refusals, @Nullable Content content) {
        HandInSheet sheet = arrange.arrange(reader.words(), desk, form, refusals, content);
        return pages.page(status, "/hand-in?township=" + desk.township(), frame -> Templates.handIn(frame, sheet));
    }

    private Response with(HandInForm form, Function<Desk, Response> answer) {
        return show.show(reader.caller(), form.township).map(answer).orElseGet(() -> pages.notFound("township"));
    }
}
