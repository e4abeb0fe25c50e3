package cn.fazhi.edge.access;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;

import java.util.List;
import java.util.Set;

/**
 * The account behind a request.
 *
 * @param name the account's name, as it goes into histories
 * @param roles what it may do
 * @param divisions for which areas; each includes all that lies in it
 */
public record Caller(String name, Set<Role> roles, List<Area> divisions) {
    public Caller {
        roles = Set.copyOf(roles);
        divisions = List.copyOf(divisions);
    }

    /** Whether the caller may know that anything of this division exists. */
    public boolean maySee(DivisionCode division) {
        return isAdmin() || divisions.stream().anyMatch(area -> area.contains(division));
    }

    /** Whether the caller may see what is added up over this area. */
    public boolean maySee(Area area) {
        return isAdmin() || divisions.stream().anyMatch(own -> own.contains(area));
    }

    /** The areas that the caller may see; for lists. */
    public List<Area> visible() {
        return isAdmin() ? List.of(new Area.Nation()) : divisions;
    }

    /** Whether the caller may hand in for this township. */
    public boolean mayReportFor(DivisionCode township) {
        return hasOneOf(Role.TOWNSHIP_CLERK, Role.COUNTY_OFFICER) && maySee(township);
    }

    /** Whether the caller may return, accept, extend and open periods for this division. */
    public boolean mayOversee(DivisionCode division) {
        return isAdmin() || (roles.contains(Role.COUNTY_OFFICER) && maySee(division));
    }

    /** Whether the caller may open periods and bring in past reports for this area. */
    public boolean mayOversee(Area area) {
        return isAdmin() || (roles.contains(Role.COUNTY_OFFICER) && maySee(area));
    }

    public boolean isAdmin() {
        return roles.contains(Role.PLATFORM_ADMIN);
    }

    private boolean hasOneOf(Role first, Role second) {
        return isAdmin() || roles.contains(first) || roles.contains(second);
    }
}
