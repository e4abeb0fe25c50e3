package cn.fazhi.pages;

import io.quarkus.qute.TemplateInstance;

import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** An answer that is a page. */
public final class PageAnswer {
    private PageAnswer() {}

    /** The page with that status; it is never kept, for it holds what only this reader may see. */
    public static Response of(int status, TemplateInstance page) {
        CacheControl never = new CacheControl();
        never.setNoStore(true);
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(never)
                .build();
    }
}
