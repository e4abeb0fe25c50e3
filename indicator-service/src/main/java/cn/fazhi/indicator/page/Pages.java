package cn.fazhi.indicator.page;

import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.indicator.answer.Reply;
import cn.fazhi.pages.Frame;
import cn.fazhi.pages.PageAnswer;
import cn.fazhi.pages.ReaderOfRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.qute.TemplateInstance;

import jakarta.enterprise.context.RequestScoped;
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
            String area, Object view, Selection links, Section section, Function<Frame, TemplateInstance> page) {
        String version = version(view);
        if (version.equals(reader.seen())) {
            return Response.noContent().build();
        }
        Frame frame = new Frame(
                reader.words(),
                reader.caller().name(),
                reader.address(),
                version,
                area,
                links.query(),
                section.navigation(reader.words(), links));
        return PageAnswer.of(HTTP_OK, page.apply(frame));
    }

    /**
     * A page that stays as it is while it is read, such as one with a form.
     *
     * @param address where the page can be read again
     */
    public Response still(
            int status, String address, Selection links, Section section, Function<Frame, TemplateInstance> page) {
        Frame frame = Frame.still(reader, address, links.query(), section.navigation(reader.words(), links));
        return PageAnswer.of(status, page.apply(frame));
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
}
