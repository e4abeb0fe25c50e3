package cn.fazhi.local.cli;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Port;
import cn.fazhi.local.Progress;
import cn.fazhi.local.Service;
import cn.fazhi.local.sample.FirstNumbers;
import cn.fazhi.local.sample.SampleCounty;
import cn.fazhi.local.sample.SampleLoader;

/** Where to look, who can sign in, and the county's first numbers. */
final class Welcome {
    private final PlatformSettings settings;
    private final SampleCounty county;

    Welcome(PlatformSettings settings, SampleCounty county) {
        this.settings = settings;
        this.county = county;
    }

    void printPlaces(Progress progress) {
        progress.say(places());
        progress.say(accounts());
    }

    void print(Progress progress) {
        printPlaces(progress);
        try {
            FirstNumbers numbers = new FirstNumbers(settings, county, SampleLoader.currentYear(settings, county));
            numbers.awaitThem(progress);
            progress.say(numbers.text());
        } catch (PlatformFailure failure) {
            progress.say("The county's numbers cannot be shown: " + failure.reason());
        }
    }

    private String places() {
        return """

            Where to look
              report-service        %s   (the clerks' pages; the API is at /q/openapi)
              indicator-service     %s
              notification-service  %s
              received mail         %s
              Keycloak              %s/admin   (keycloak-admin / keycloak-admin-local)
              logs                  %s
            """.formatted(
                settings.url(Service.REPORT),
                settings.url(Service.INDICATOR),
                settings.url(Service.NOTIFICATION),
                settings.url(Port.MAIL_PAGE),
                settings.url(Port.KEYCLOAK),
                settings.logs()).stripTrailing();
    }

    private String accounts() {
        String township = county.townships().getFirst();
        return """

            Who can sign in (local only: the password is the account's name and "-local")
              officer-%s          the county's officer
              clerk-%s         a township's clerk; there is one per township
              portal-%s        a township's portal (client credentials); one per township
              viewer-%s             looks on from the prefecture
              admin                   runs the platform
              A token for curl:  ./fazhi token clerk-%s
            """.formatted(
                county.county(), township, township, county.county().substring(0, 4), township).stripTrailing();
    }
}
