package cn.fazhi.pages;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.access.CallerOfRequest;

import org.jspecify.annotations.Nullable;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import java.util.Optional;

/** Who reads a page, in which language, and where. */
@RequestScoped
public class ReaderOfRequest {
    /** The version of the page that the reader already sees; sent by the page when it asks whether there is news. */
    static final String SEEN = "X-Seen";

    private final CallerOfRequest caller;
    private final HttpHeaders headers;
    private final UriInfo uri;

    ReaderOfRequest(CallerOfRequest caller, HttpHeaders headers, UriInfo uri) {
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
    }

    public Caller caller() {
        return caller.caller();
    }

    /** The first of the account's divisions; the country for one who runs the platform. */
    public Optional<Area> own() {
        Caller own = caller();
        return own.divisions().isEmpty() && own.isAdmin()
                ? Optional.of(new Area.Nation())
                : own.divisions().stream().findFirst();
    }

    public Words words() {
        return Words.in(Language.preferred(headers.getAcceptableLanguages()));
    }

    /** Path and query, without host. */
    public String address() {
        String query = uri.getRequestUri().getRawQuery();
        return uri.getRequestUri().getRawPath() + (query == null ? "" : "?" + query);
    }

    /** The version that the reader says to see; null if it does not ask for news. */
    public @Nullable String seen() {
        return headers.getHeaderString(SEEN);
    }
}
