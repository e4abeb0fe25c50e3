package cn.fazhi.report.division;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.parameter.PageSize;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.report.ReportProblem;
import cn.fazhi.report.division.model.Division;
import cn.fazhi.report.division.model.Entry;
import cn.fazhi.report.document.TextField;
import cn.fazhi.report.http.Cursor;
import cn.fazhi.report.http.Page;
import cn.fazhi.report.http.ReportAnswers;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The register of divisions. */
@Path("/api/v1/divisions")
@Tag(name = "divisions")
public class DivisionResource {
    private final CallerOfRequest access;
    private final RegisterDivisions register;
    private final DivisionStore store;
    private final Problems problems;

    DivisionResource(CallerOfRequest access, RegisterDivisions register, DivisionStore store, Problems problems) {
        this.access = access;
        this.register = register;
        this.store = store;
        this.problems = problems;
    }

    @GET
    @Authenticated
    @Operation(summary = "The caller's divisions by code, or the children of one of them; next is the cursor")
    public Response list(
            @QueryParam("parent") @Nullable DivisionCode parent,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @DefaultValue("100") PageSize limit) {
        Caller caller = access.caller();
        if (parent != null && !caller.maySee(parent)) {
            return notFound("parent");
        }
        Optional<Cursor> after = Optional.ofNullable(cursor).flatMap(text -> Cursor.parse(text, 1));
        if (cursor != null && after.isEmpty()) {
            return problems.answer(Refusal.of(EdgeProblem.INVALID_PARAMETER, "cursor", cursor, "next"));
        }
        List<Division> found = store.list(
                caller.visible(),
                parent == null ? "" : parent.value(),
                parent == null ? 0 : childDigits(parent),
                after.map(key -> key.parts().getFirst()).orElse(null),
                limit.value() + 1);
        return Response.ok(Page.of(found.stream().map(DivisionView::of).toList(), limit.value(), DivisionView::cursor))
                .build();
    }

    /** The length of the codes directly below; nothing is below a township. */
    private static int childDigits(DivisionCode parent) {
        return switch (parent.level()) {
            case PROVINCE -> DivisionLevel.PREFECTURE.digits();
            case PREFECTURE -> DivisionLevel.COUNTY.digits();
            case COUNTY -> DivisionLevel.TOWNSHIP.digits();
            case TOWNSHIP -> Integer.MAX_VALUE;
        };
    }

    @GET
    @Path("/{code}")
    @Authenticated
    @Operation(summary = "One division")
    public Response division(@PathParam("code") DivisionCode code) {
        return store.find(code)
                .filter(division -> access.caller().maySee(division.code()))
                .map(division -> ReportAnswers.ok(DivisionView.of(division), division.version()))
                .orElseGet(() -> notFound("code"));
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(summary = "Enter or rename a division")
    public Response put(@PathParam("code") DivisionCode code, @Nullable DivisionRequest request) {
        if (request == null) {
            return problems.answer(Refusal.of(EdgeProblem.MISSING_VALUE, "body"));
        }
        List<Refusal> faults = faults(request);
        if (!faults.isEmpty()) {
            return problems.answer(faults);
        }
        String name = Objects.requireNonNull(request.name()).strip();
        register.register(List.of(new Entry(code, name, request.population())));
        Division stored = store.find(code).orElseThrow();
        return ReportAnswers.ok(DivisionView.of(stored), stored.version());
    }

    private static List<Refusal> faults(DivisionRequest request) {
        List<Refusal> faults = new ArrayList<>();
        new TextField("name", request.name()).requiredFault(TextField.LINE).ifPresent(faults::add);
        if (request.population() != null && request.population() < 0) {
            faults.add(Refusal.of(ReportProblem.NEGATIVE_VALUE, "population", request.population(), "population"));
        }
        return faults;
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    @RolesAllowed(Role.Names.PLATFORM_ADMIN)
    @Operation(summary = "Enter a table of divisions, all rows or none; columns code, name and perhaps population")
    public Response importTable(byte[] csv) {
        DivisionTable table = DivisionTable.of(csv);
        return table.faults().isEmpty()
                ? Response.ok(new ImportView(table.entries().size(), register.register(table.entries())))
                        .build()
                : problems.answer(table.faults());
    }

    private Response notFound(String field) {
        return problems.answer(Refusal.of(EdgeProblem.NOT_FOUND, field));
    }
}
