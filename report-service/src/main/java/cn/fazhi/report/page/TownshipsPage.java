package cn.fazhi.report.page;

import cn.fazhi.pages.Frame;
import cn.fazhi.pages.ReaderOfRequest;
import cn.fazhi.report.page.FindTownships.Found;

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

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** For those who may hand in for several townships: which one. */
@Path("/townships")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({ClerkPages.CLERK, ClerkPages.OFFICER, ClerkPages.ADMIN})
public class TownshipsPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance townships(Frame frame, TownshipsSheet page);
    }

    private static final int OK = 200;

    private final FindTownships find;
    private final ReaderOfRequest reader;
    private final ClerkPages pages;

    TownshipsPage(FindTownships find, ReaderOfRequest reader, ClerkPages pages) {
        this.find = find;
        this.reader = reader;
        this.pages = pages;
    }

    @GET
    public Response townships(@QueryParam("find") @Nullable String words, @QueryParam("after") @Nullable String after) {
        Found found = find.find(reader.caller(), words, after);
        String same = "/townships?find=" + URLEncoder.encode(found.words(), StandardCharsets.UTF_8);
        TownshipsSheet sheet = new TownshipsSheet(
                found.words(),
                found.townships().stream()
                        .map(township -> new TownshipsSheet.Entry(
                                township.name(), township.code().value(), "/?township=" + township.code()))
                        .toList(),
                after == null || after.isEmpty() ? null : same,
                found.last() == null ? null : same + "&after=" + found.last());
        return pages.page(OK, reader.address(), frame -> Templates.townships(frame, sheet));
    }
}
