package cn.fazhi.edge.access;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionCode;

import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class CallerTest {
    private static final DivisionCode TOWNSHIP = DivisionCode.of("990101102");
    private static final DivisionCode NEIGHBOUR = DivisionCode.of("990101103");
    private static final DivisionCode COUNTY = DivisionCode.of("990101");
    private static final DivisionCode OTHER_COUNTY_TOWNSHIP = DivisionCode.of("990102102");
    private static final DivisionCode OTHER_PROVINCE_TOWNSHIP = DivisionCode.of("980101102");

    @Test
    void a_clerk_sees_and_reports_for_the_own_township_only() {
        Caller clerk = caller(Role.TOWNSHIP_CLERK, "990101102");

        assertThat(clerk.maySee(TOWNSHIP)).isTrue();
        assertThat(clerk.mayReportFor(TOWNSHIP)).isTrue();
        assertThat(clerk.maySee(NEIGHBOUR)).isFalse();
        assertThat(clerk.mayReportFor(NEIGHBOUR)).isFalse();
        assertThat(clerk.maySee(COUNTY)).isFalse();
        assertThat(clerk.maySee(area("990101"))).isFalse();
        assertThat(clerk.maySee(area("990101102"))).isTrue();
        assertThat(clerk.mayOversee(TOWNSHIP)).isFalse();
        assertThat(clerk.isAdmin()).isFalse();
    }

    @Test
    void a_clerk_may_serve_two_townships() {
        Caller clerk = caller(Role.TOWNSHIP_CLERK, "990101102", "990101103");

        assertThat(clerk.mayReportFor(TOWNSHIP)).isTrue();
        assertThat(clerk.mayReportFor(NEIGHBOUR)).isTrue();
    }

    @Test
    void an_officer_oversees_the_own_county_only() {
        Caller officer = caller(Role.COUNTY_OFFICER, "990101");

        assertThat(officer.mayOversee(TOWNSHIP)).isTrue();
        assertThat(officer.mayOversee(COUNTY)).isTrue();
        assertThat(officer.mayOversee(area("990101"))).isTrue();
        assertThat(officer.mayReportFor(TOWNSHIP)).isTrue();
        assertThat(officer.mayOversee(OTHER_COUNTY_TOWNSHIP)).isFalse();
        assertThat(officer.maySee(OTHER_COUNTY_TOWNSHIP)).isFalse();
        assertThat(officer.mayReportFor(OTHER_COUNTY_TOWNSHIP)).isFalse();
        assertThat(officer.mayOversee(area("9901"))).isFalse();
        assertThat(officer.maySee(area("china"))).isFalse();
    }

    @Test
    void a_viewer_sees_the_own_prefix_and_changes_nothing() {
        Caller viewer = caller(Role.AREA_VIEWER, "99");

        assertThat(viewer.maySee(TOWNSHIP)).isTrue();
        assertThat(viewer.maySee(area("9901"))).isTrue();
        assertThat(viewer.maySee(area("99"))).isTrue();
        assertThat(viewer.maySee(area("china"))).isFalse();
        assertThat(viewer.maySee(OTHER_PROVINCE_TOWNSHIP)).isFalse();
        assertThat(viewer.mayReportFor(TOWNSHIP)).isFalse();
        assertThat(viewer.mayOversee(TOWNSHIP)).isFalse();
        assertThat(viewer.mayOversee(area("99"))).isFalse();
    }

    @Test
    void another_provinces_viewer_sees_nothing_here() {
        Caller viewer = caller(Role.AREA_VIEWER, "98");

        assertThat(viewer.maySee(TOWNSHIP)).isFalse();
        assertThat(viewer.maySee(area("990101"))).isFalse();
    }

    @Test
    void the_whole_country_is_an_area_too() {
        Caller viewer = caller(Role.AREA_VIEWER, "china");

        assertThat(viewer.maySee(area("china"))).isTrue();
        assertThat(viewer.maySee(OTHER_PROVINCE_TOWNSHIP)).isTrue();
    }

    @Test
    void an_admin_may_everything_without_a_division() {
        Caller admin = caller(Role.PLATFORM_ADMIN);

        assertThat(admin.isAdmin()).isTrue();
        assertThat(admin.maySee(TOWNSHIP)).isTrue();
        assertThat(admin.maySee(area("china"))).isTrue();
        assertThat(admin.mayReportFor(TOWNSHIP)).isTrue();
        assertThat(admin.mayOversee(TOWNSHIP)).isTrue();
        assertThat(admin.mayOversee(area("china"))).isTrue();
    }

    @Test
    void a_role_without_a_division_and_a_division_without_a_role_are_worth_nothing() {
        assertThat(caller(Role.COUNTY_OFFICER).maySee(TOWNSHIP)).isFalse();
        assertThat(caller(Role.COUNTY_OFFICER).mayOversee(TOWNSHIP)).isFalse();

        Caller nobody = new Caller("x", Set.of(), Arrays.asList(area("990101")));
        assertThat(nobody.mayReportFor(TOWNSHIP)).isFalse();
        assertThat(nobody.mayOversee(TOWNSHIP)).isFalse();
    }

    @Test
    void a_role_is_known_by_its_name() {
        for (Role role : Role.values()) {
            assertThat(Role.named(role.roleName())).contains(role);
        }
        assertThat(Role.named("offline_access")).isEmpty();
    }

    private static Caller caller(Role role, String... divisions) {
        return new Caller(
                "someone",
                Set.of(role),
                Arrays.stream(divisions).map(CallerTest::area).toList());
    }

    private static Area area(String code) {
        return Area.parse(code).orElseThrow();
    }
}
