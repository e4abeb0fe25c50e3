package cn.fazhi.report.page;

import cn.fazhi.pages.Frame;
import cn.fazhi.pages.ReaderOfRequest;
import cn.fazhi.pages.Words;
import cn.fazhi.report.lifecycle.Dossier;
import cn.fazhi.report.lifecycle.HistoryStore;
import cn.fazhi.report.lookup.LookUpReport;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.util.UUID;

/** The receipt of a hand-in, and the report as it stands with its history. */
@Path("/reports/{id}")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ClerkPages.CLERK, ClerkPages.OFFICER, ClerkPages.ADMIN})
public class ReceiptPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance receipt(Frame frame, ReceiptSheet page);
    }

    private static final int OK = 200;

    private final LookUpReport lookUp;
    private final HistoryStore histories;
    private final ArrangeReceipt arrange;
    private final ReaderOfRequest reader;
    private final ClerkPages pages;

    ReceiptPage(
            LookUpReport lookUp,
            HistoryStore histories,
            ArrangeReceipt arrange,
            ReaderOfRequest reader,
            ClerkPages pages) {
        this.lookUp = lookUp;
        this.histories = histories;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    /** The parameters say what has just been done; they change nothing. */
    @GET
    public Response report(
            @PathParam("id") UUID id,
            @QueryParam("in") @Nullable Integer handedIn,
            @QueryParam("same") @Nullable Integer unchanged) {
        return lookUp.find(reader.caller(), id)
                .map(dossier -> page(dossier, news(dossier, handedIn, unchanged)))
                .orElseGet(() -> pages.notFound("id"));
    }

    private Response page(Dossier dossier, @Nullable String news) {
        ReceiptSheet sheet = arrange.arrange(
                reader.words(), dossier, histories.of(dossier.report().head().id()), news);
        return pages.page(OK, "/reports/" + sheet.id(), frame -> Templates.receipt(frame, sheet));
    }

    private @Nullable String news(Dossier dossier, @Nullable Integer handedIn, @Nullable Integer unchanged) {
        Words words = reader.words();
        int revision = dossier.report().head().revision();
        if (unchanged != null && unchanged == revision) {
            return words.say("receipt.same");
        }
        return handedIn != null && handedIn == revision ? words.say("receipt.in", revision) : null;
    }
}
