package cn.fazhi.local.cli;

import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.sample.SampleCounty;

/** The county's completeness and some of its indicators. */
final class FirstNumbers {
    private final PlatformSettings settings;
    private final SampleCounty county;

    FirstNumbers(PlatformSettings settings, SampleCounty county) {
        this.settings = settings;
        this.county = county;
    }

    String text() {
        return "\n" + county.county() + " " + settings.data();
    }
}
