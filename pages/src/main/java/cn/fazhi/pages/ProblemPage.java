package cn.fazhi.pages;

import cn.fazhi.edge.problem.Problem;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

/** Shows people the refusals that programs get as JSON. */
public class ProblemPage {
    @CheckedTemplate(basePath = "pages")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(Frame frame, Problem problem);
    }

    @ServerResponseFilter
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && isPerson(request)) {
            Words words = Words.in(Language.preferred(request.getAcceptableLanguages()));
            Frame frame = Frame.forAll(words, "/");
            response.setEntity(
                    Templates.problem(frame, problem).render(), null, MediaType.TEXT_HTML_TYPE.withCharset("utf-8"));
        }
    }

    private static boolean isPerson(ContainerRequestContext request) {
        String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
        return accepted != null && accepted.contains(MediaType.TEXT_HTML);
    }
}
