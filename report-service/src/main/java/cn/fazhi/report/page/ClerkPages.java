package cn.fazhi.report.page;

import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.pages.Frame;
import cn.fazhi.pages.PageAnswer;
import cn.fazhi.pages.ReaderOfRequest;

import io.quarkus.qute.TemplateInstance;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;

import java.util.List;
import java.util.function.Function;

/** Answers with one of the clerk's pages. */
@RequestScoped
public class ClerkPages {
    static final String CLERK = Role.Names.TOWNSHIP_CLERK;
    static final String OFFICER = Role.Names.COUNTY_OFFICER;
    static final String ADMIN = Role.Names.PLATFORM_ADMIN;

    private final ReaderOfRequest reader;
    private final Problems problems;

    ClerkPages(ReaderOfRequest reader, Problems problems) {
        this.reader = reader;
        this.problems = problems;
    }

    /** @param address where the page can be read again, also after a form */
    Response page(int status, String address, Function<Frame, TemplateInstance> page) {
        List<Frame.Entry> navigation = List.of(
                new Frame.Entry("/", reader.words().say("nav.home"), address.startsWith("/?") || address.equals("/")));
        return PageAnswer.of(status, page.apply(Frame.still(reader, address, "", navigation)));
    }

    Response notFound(String field) {
        return problems.answer(Refusal.of(EdgeProblem.NOT_FOUND, field));
    }
}
