package cn.fazhi.pages;

import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import java.net.URI;
import java.time.Duration;

/** Switches the language, and goes back to where the reader was. */
@Path("/language/{code}")
@PermitAll
public class LanguagePage {
    private static final int REMEMBERED_S = (int) Duration.ofDays(365).toSeconds();

    private final UriInfo uri;

    LanguagePage(UriInfo uri) {
        this.uri = uri;
    }

    @GET
    public Response choose(@PathParam("code") String code, @QueryParam("to") @Nullable String to) {
        Language language = Language.named(code).orElseThrow(NotFoundException::new);
        NewCookie cookie = new NewCookie.Builder(LanguageOfReader.COOKIE)
                .value(language.code())
                .path("/")
                .maxAge(REMEMBERED_S)
                .httpOnly(true)
                .secure(uri.getRequestUri().getScheme().equals("https"))
                .sameSite(NewCookie.SameSite.LAX)
                .build();
        return Response.seeOther(URI.create(ownAddress(to))).cookie(cookie).build();
    }

    /** Only addresses of this service: a link must not send readers elsewhere. */
    static String ownAddress(@Nullable String to) {
        return to != null && to.matches("/(?:[^/\\\\\\s].*)?") && !to.contains("\\") ? to : "/";
    }
}
