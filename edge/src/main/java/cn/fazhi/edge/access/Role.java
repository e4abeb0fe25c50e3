package cn.fazhi.edge.access;

import java.util.Arrays;
import java.util.Optional;

/** What an account is there for. The names are those of the identity provider's realm roles. */
public enum Role {
    /** 乡镇法治专干, or a portal on the township's behalf: hands in the own townships' reports. */
    TOWNSHIP_CLERK(Names.TOWNSHIP_CLERK),
    /** 县依法治县办: reviews, opens periods, extends, imports for the own county. */
    COUNTY_OFFICER(Names.COUNTY_OFFICER),
    /** A prefecture or province that looks on: reads the own prefix. */
    AREA_VIEWER(Names.AREA_VIEWER),
    /** Runs the platform: divisions, programmes, outbox; every division. */
    PLATFORM_ADMIN(Names.PLATFORM_ADMIN);

    /** The role names as constants, for annotations. */
    public static final class Names {
        public static final String TOWNSHIP_CLERK = "township-clerk";
        public static final String COUNTY_OFFICER = "county-officer";
        public static final String AREA_VIEWER = "area-viewer";
        public static final String PLATFORM_ADMIN = "platform-admin";

        private Names() {}
    }

    private final String roleName;

    Role(String roleName) {
        this.roleName = roleName;
    }

    public String roleName() {
        return roleName;
    }

    /** The role of that name, if it is one of ours. */
    public static Optional<Role> named(String name) {
        return Arrays.stream(values())
                .filter(role -> role.roleName.equals(name))
                .findFirst();
    }
}
