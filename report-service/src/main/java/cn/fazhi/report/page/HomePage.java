package cn.fazhi.report.page;

import cn.fazhi.pages.Frame;
import cn.fazhi.pages.ReaderOfRequest;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What a township owes and what it handed in. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ClerkPages.CLERK, ClerkPages.OFFICER, ClerkPages.ADMIN})
public class HomePage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance home(Frame frame, HomeSheet page);
    }

    private static final int OK = 200;

    private final ShowDesk show;
    private final ArrangeHome arrange;
    private final ReaderOfRequest reader;
    private final ClerkPages pages;

    HomePage(ShowDesk show, ArrangeHome arrange, ReaderOfRequest reader, ClerkPages pages) {
        this.show = show;
        this.arrange = arrange;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    public Response home(@QueryParam("township") @Nullable String township) {
        return show.show(reader.caller(), township)
                .map(desk -> arrange.arrange(reader.words(), desk))
                .map(sheet -> pages.page(OK, reader.address(), frame -> Templates.home(frame, sheet)))
                .orElseGet(() -> pages.notFound("township"));
    }
}
