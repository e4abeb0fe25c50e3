package cn.fazhi.report.programme;

import cn.fazhi.contracts.figure.LocalizedText;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.document.TextField;
import cn.fazhi.report.programme.model.DueRule;
import cn.fazhi.report.programme.model.Programme;
import cn.fazhi.report.programme.model.Section;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Programmes. */
@Path("/api/v1/programmes/{code}")
@Tag(name = "programmes")
public class ProgrammeResource {
    private static final int MONTHS = 12;
    private static final int DAYS = 31;

    private final CallerOfRequest access;
    private final DefineProgramme define;
    private final ProgrammeStore store;
    private final Problems problems;

    ProgrammeResource(CallerOfRequest access, DefineProgramme define, ProgrammeStore store, Problems problems) {
        this.access = access;
        this.define = define;
        this.store = store;
        this.problems = problems;
    }

    @GET
    @Authenticated
    @Operation(summary = "A programme with its rule for the due date")
    public Response programme(@PathParam("code") String code) {
        return Programme.isCode(code)
                ? store.find(code)
                        .map(programme ->
                                Response.ok(ProgrammeView.of(programme)).build())
                        .orElseGet(this::notFound)
                : notFound();
    }

    private Response notFound() {
        return problems.answer(Refusal.of(EdgeProblem.NOT_FOUND, "code"));
    }

    @PUT
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(summary = "Define a programme, or change it for periods that open later; the frequency stays")
    public Response put(@PathParam("code") String code, @Nullable ProgrammeRequest request) {
        if (request == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "body"));
        }
        List<Refusal> faults = faults(code, request);
        if (!faults.isEmpty()) {
            return problems.answer(faults);
        }
        Programme programme = programme(code, request);
        return define.define(access.caller(), programme)
                ? Response.ok(ProgrammeView.of(programme)).build()
                : problems.answer(Refusal.of(ReportProblem.FREQUENCY_FIXED, "frequency", code));
    }

    private static List<Refusal> faults(String code, ProgrammeRequest request) {
        List<Refusal> faults = new ArrayList<>();
        if (!Programme.isCode(code)) {
            faults.add(Refusal.of(ReportProblem.INVALID_PROGRAMME, "code", "a-z 0-9 -"));
        }
        LocalizedText name = request.name();
        new TextField("name.zh", name == null ? null : name.zh())
                .requiredFault(TextField.LINE)
                .ifPresent(faults::add);
        new TextField("name.en", name == null ? null : name.en())
                .requiredFault(TextField.LINE)
                .ifPresent(faults::add);
        if (request.frequency() == null) {
            faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, "frequency"));
        }
        checkRange("dueMonth", request.dueMonth(), MONTHS, faults);
        checkRange("dueDay", request.dueDay(), DAYS, faults);
        if (request.requiredSections() != null && request.requiredSections().contains(null)) {
            faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, "requiredSections"));
        }
        return faults;
    }

    private static void checkRange(String field, @Nullable Integer value, int maximum, List<Refusal> faults) {
        if (value == null) {
            faults.add(Refusal.of(EdgeProblem.MISSING_VALUE, field));
        } else if (value < 1 || value > maximum) {
            faults.add(Refusal.of(ReportProblem.INVALID_PROGRAMME, field, "1–" + maximum));
        }
    }

    private static Programme programme(String code, ProgrammeRequest request) {
        List<@Nullable Section> sections = request.requiredSections();
        return new Programme(
                code,
                Objects.requireNonNull(request.name()),
                Objects.requireNonNull(request.frequency()),
                new DueRule(
                        Objects.requireNonNull(request.dueMonth()),
                        Objects.requireNonNull(request.dueDay()),
                        Boolean.TRUE.equals(request.dueDayIncluded())),
                sections == null
                        ? List.of(Section.values())
                        : sections.stream()
                                .map(Objects::requireNonNull)
                                .distinct()
                                .toList());
    }
}
