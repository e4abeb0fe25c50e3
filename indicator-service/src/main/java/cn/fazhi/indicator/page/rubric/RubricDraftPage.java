package cn.fazhi.indicator.page.rubric;

import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Readers;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.indicator.page.Pages;
import cn.fazhi.indicator.page.Section;
import cn.fazhi.indicator.page.Selection;
import cn.fazhi.indicator.rubric.ActivateRubric;
import cn.fazhi.indicator.rubric.ActivationRequest;
import cn.fazhi.indicator.rubric.RubricProblem;
import cn.fazhi.indicator.rubric.SaveRubric;
import cn.fazhi.indicator.rubric.SheetText;
import cn.fazhi.indicator.rubric.ShowRubrics.RubricVersionReply;
import cn.fazhi.pages.Frame;
import cn.fazhi.pages.ReaderOfRequest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;

/** The draft of a rubric: writing it, trying it, and putting it in force. */
@Path("/rubrics/{code}/draft")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Readers.OFFICER, Readers.ADMIN})
public class RubricDraftPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance rubricDraft(Frame frame, DraftSheet page);
    }

    private static final int OK = 200;
    private static final int REFUSED = 400;
    private static final int LARGEST = 1_000_000;

    private final ShowDraft show;
    private final SaveRubric save;
    private final ActivateRubric activate;
    private final SheetText texts;
    private final ArrangeDraft arrange;
    private final ReaderOfRequest reader;
    private final Pages pages;

    RubricDraftPage(
            ShowDraft show,
            SaveRubric save,
            ActivateRubric activate,
            SheetText texts,
            ArrangeDraft arrange,
            ReaderOfRequest reader,
            Pages pages) {
        this.show = show;
        this.save = save;
        this.activate = activate;
        this.texts = texts;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    @Operation(hidden = true)
    public Response draft(@PathParam("code") String code, @BeanParam Selection selection) {
        return page(OK, code, selection, null, List.of());
    }

    /** Saves what was written; a file that was chosen goes before the text. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response save(
            @PathParam("code") String code,
            @BeanParam Selection selection,
            @RestForm @Nullable String tag,
            @RestForm @Nullable String text,
            @RestForm @Nullable FileUpload file) {
        String written = file != null && file.size() > 0 ? content(file) : text == null ? "" : text;
        Caller caller = reader.caller();
        Reply<RubricVersionReply> reply =
                texts.read(written).then(document -> save.save(caller, code, header(tag), document));
        return after(reply, code, selection, written);
    }

    @POST
    @Path("activation")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @Operation(hidden = true)
    public Response activate(
            @PathParam("code") String code,
            @BeanParam Selection selection,
            @FormParam("tag") @Nullable String tag,
            @FormParam("validFrom") @Nullable String validFrom,
            @FormParam("reason") @Nullable String reason) {
        LocalDate day = day(validFrom);
        Reply<RubricVersionReply> reply = day == null
                ? Reply.refused(Refusal.of(RubricProblem.DAY_NOT_READ, "validFrom", String.valueOf(validFrom)))
                : activate.activate(reader.caller(), code, header(tag), new ActivationRequest(day, reason));
        return reply instanceof Reply.Found<RubricVersionReply>
                ? Response.seeOther(URI.create(
                                "/rubrics/" + code + selection.withoutArea().query()))
                        .build()
                : after(reply, code, selection, null);
    }

    private Response after(
            Reply<RubricVersionReply> reply, String code, Selection selection, @Nullable String written) {
        return switch (reply) {
            case Reply.Found<RubricVersionReply> found ->
                Response.seeOther(URI.create(address(code, selection))).build();
            case Reply.Refused<RubricVersionReply>(var refusals) -> page(REFUSED, code, selection, written, refusals);
        };
    }

    private Response page(
            int status, String code, Selection selection, @Nullable String written, List<Refusal> refusals) {
        return pages.answer(show.show(reader.caller(), code, selection), facts -> {
            DraftSheet sheet = arrange.arrange(reader.words(), selection, facts, written, refusals);
            return pages.still(
                    status,
                    address(facts.code(), selection),
                    selection,
                    Section.RUBRICS,
                    frame -> Templates.rubricDraft(frame, sheet));
        });
    }

    private static String address(String code, Selection selection) {
        return "/rubrics/" + code + "/draft" + selection.withoutArea().query();
    }

    private static @Nullable String header(@Nullable String tag) {
        return tag == null || tag.isBlank() ? null : '"' + tag.strip() + '"';
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException notADay) {
            return null;
        }
    }

    /** What is beyond the largest sheet need not be read to be refused. */
    private static String content(FileUpload file) {
        try (InputStream stream = Files.newInputStream(file.uploadedFile())) {
            return new String(stream.readNBytes(LARGEST), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
