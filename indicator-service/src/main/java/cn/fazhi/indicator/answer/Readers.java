package cn.fazhi.indicator.answer;

import cn.fazhi.edge.access.Role;

/** Who may read. What each may read is decided by the divisions of the account. */
public final class Readers {
    public static final String CLERK = Role.Names.TOWNSHIP_CLERK;
    public static final String OFFICER = Role.Names.COUNTY_OFFICER;
    public static final String VIEWER = Role.Names.AREA_VIEWER;
    public static final String ADMIN = Role.Names.PLATFORM_ADMIN;

    private Readers() {}
}
