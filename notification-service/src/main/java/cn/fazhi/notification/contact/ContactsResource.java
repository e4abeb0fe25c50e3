package cn.fazhi.notification.contact;

import cn.fazhi.contracts.division.DivisionCode;
import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.edge.access.Caller;
import cn.fazhi.edge.access.CallerOfRequest;
import cn.fazhi.edge.access.Role;
import cn.fazhi.edge.problem.EdgeProblem;
import cn.fazhi.edge.problem.Problems;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.notification.problem.NotificationProblem;

import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Who is written to in a township or county. */
@Path("/api/v1/contacts/{division}")
@Tag(name = "Contacts")
@Blocking
public class ContactsResource {
    private final ReadContact readContact;
    private final ReplaceContact replaceContact;
    private final CallerOfRequest callerOfRequest;
    private final Problems problems;

    ContactsResource(
            ReadContact readContact, ReplaceContact replaceContact, CallerOfRequest caller, Problems problems) {
        this.readContact = readContact;
        this.replaceContact = replaceContact;
        this.callerOfRequest = caller;
        this.problems = problems;
    }

    @GET
    @RolesAllowed({
        Role.Names.TOWNSHIP_CLERK,
        Role.Names.COUNTY_OFFICER,
        Role.Names.AREA_VIEWER,
        Role.Names.PLATFORM_ADMIN
    })
    @Operation(summary = "Who is written to in a township or county")
    public Response read(String division) {
        return forOwn(
                division, (code, caller) -> Response.ok(readContact.read(code)).build());
    }

    @PUT
    @RolesAllowed({Role.Names.TOWNSHIP_CLERK, Role.Names.COUNTY_OFFICER, Role.Names.PLATFORM_ADMIN})
    @Operation(summary = "Sets who is written to in a township (its clerk, its county) or county (its officer)")
    public Response replace(String division, ContactRequest request) {
        return forOwn(division, (code, caller) -> {
            List<Refusal> refusals = replaceContact.replace(code, request, caller.name());
            return refusals.isEmpty() ? Response.ok(readContact.read(code)).build() : problems.answer(refusals);
        });
    }

    private Response forOwn(String text, BiFunction<DivisionCode, Caller, Response> answer) {
        Optional<DivisionCode> division =
                DivisionCode.parse(text).filter(code -> code.isTownship() || code.level() == DivisionLevel.COUNTY);
        if (division.isEmpty()) {
            return problems.answer(Refusal.of(NotificationProblem.INVALID_DIVISION, "division", text));
        }
        Caller caller = callerOfRequest.caller();
        return caller.maySee(division.get())
                ? answer.apply(division.get(), caller)
                : problems.answer(Refusal.of(EdgeProblem.NOT_FOUND, "division"));
    }
}
