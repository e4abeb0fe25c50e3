package cn.fazhi.indicator.page;

import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.CacheControl;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/** Answers with a page, with nothing if the reader sees just that already, or with the reason why not. */
@RequestScoped
public class Pages {
    private static final int VERSION_BYTES = 8;
    private static final int HTTP_OK = 200;

    private final ReaderOfRequest reader;
    private final Problems problems;
    private final ObjectMapper json;

    Pages(ReaderOfRequest reader, Problems problems, ObjectMapper json) {
        this.reader = reader;
        this.problems = problems;
        this.json = json;
    }

    /** A page about that area, whose content is all in the given view. */
    public Response page(
            String area, Object view, Selection links, Frame.Section section, Function<Frame, TemplateInstance> page) {
        String version = version(view);
        if (version.equals(reader.seen())) {
            return Response.noContent().build();
        }
        Frame frame = new Frame(
                reader.words(), reader.caller().name(), reader.address(), version, area, links.query(), section);
        return html(HTTP_OK, page.apply(frame));
    }

    /**
     * A page that stays as it is while it is read, such as one with a form.
     *
     * @param address where the page can be read again
     */
    public Response still(
            int status,
            String address,
            Selection links,
            Frame.Section section,
            Function<Frame, TemplateInstance> page) {
        Frame frame = new Frame(reader.words(), reader.caller().name(), address, "", null, links.query(), section);
        return html(status, page.apply(frame));
    }

    private static Response html(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("utf-8"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .cacheControl(never())
                .build();
    }

    public Response refused(List<Refusal> refusals) {
        return problems.answer(refusals);
    }

    /** What was found becomes a page. */
    public <T> Response answer(Reply<T> reply, Function<T, Response> page) {
        return switch (reply) {
            case Reply.Found<T> found -> page.apply(found.value());
            case Reply.Refused<T> refused -> refused(refused.refusals());
        };
    }

    private String version(Object view) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(view));
            return HexFormat.of().formatHex(digest, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException | JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + view.getClass(), e);
        }
    }

    /** A page holds what only this reader may see, and is old with the next event. */
    private static CacheControl never() {
        CacheControl control = new CacheControl();
        control.setNoStore(true);
        return control;
    }
}
