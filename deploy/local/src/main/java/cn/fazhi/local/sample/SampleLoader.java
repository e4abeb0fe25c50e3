package cn.fazhi.local.sample;

import cn.fazhi.local.PlatformFailure;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.Progress;
import cn.fazhi.local.Service;
import cn.fazhi.local.account.Account;
import cn.fazhi.local.account.TokenSource;
import cn.fazhi.local.rest.Answer;
import cn.fazhi.local.rest.Api;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import static cn.fazhi.local.sample.SampleReports.expected;

/** Fills an empty platform with the sample county, through the public APIs and with the accounts that would do it. */
public final class SampleLoader {
    private final PlatformSettings settings;
    private final SampleCounty county;
    private final Progress progress;
    private final Api api;
    private final Clock clock;

    public SampleLoader(PlatformSettings settings, SampleCounty county, Progress progress, Clock clock) {
        this.settings = settings;
        this.county = county;
        this.progress = progress;
        this.clock = clock;
        this.api = new Api(settings, new TokenSource(settings), Account.ADMIN.name());
    }

    /** The year of the county's current reports: the loading may have been last year. */
    public static int currentYear(PlatformSettings settings, SampleCounty county) {
        Path file = journal(settings);
        if (!LoadJournal.exists(file)) {
            throw new PlatformFailure("the sample county is not loaded here");
        }
        return new SampleCalendar(county, LoadJournal.open(file, LocalDate.MIN).day()).currentYear();
    }

    private static Path journal(PlatformSettings settings) {
        return settings.data().resolve("sample-county.journal");
    }

    /** Loads the county if nothing is there yet, or goes on with a load that was interrupted. */
    public void loadOnce() {
        Path file = journal(settings);
        if (!LoadJournal.exists(file) && hasDivisions()) {
            progress.tell("the databases hold other data: the sample county is not loaded");
            return;
        }
        LoadJournal journal = LoadJournal.open(file, LocalDate.now(clock));
        if (!journal.isFinished()) {
            progress.tell("loading the sample county " + county.county() + " (made up) through the public APIs");
            load(journal);
            journal.finish();
            progress.tell("the sample county is loaded");
        }
    }

    private boolean hasDivisions() {
        Answer answer = expected(api.get(Service.REPORT, "/divisions?limit=1"), "divisions");
        return !(answer.body().isArray() ? answer.body() : answer.body().path("items")).isEmpty();
    }

    private void load(LoadJournal journal) {
        SampleCalendar calendar = new SampleCalendar(county, journal.day());
        SampleReports reports = new SampleReports(county, calendar, api);
        journal.once("divisions", this::importDivisions);
        journal.once("contacts", this::setContacts);
        journal.once("rubric", () -> loadRubric(calendar));
        journal.once("previous-period", () -> openPrevious(calendar));
        for (SampleCounty.Historical historical : county.historical()) {
            journal.once("report " + historical.file(), () -> reports.importHistorical(historical));
        }
        // opened last, so that nobody is reminded of a report that is about to arrive
        for (SampleCounty.Group group : county.groups()) {
            journal.once("group " + group.name(), () -> open(group, calendar));
        }
        for (SampleCounty.Extension extension : county.extensions()) {
            journal.once("extension " + extension.township(), () -> extend(extension, calendar));
        }
        for (SampleCounty.Submission submission : county.submissions()) {
            journal.once("report " + submission.file(), () -> reports.play(submission));
        }
    }

    private void importDivisions() {
        byte[] table = county.divisions().getBytes(StandardCharsets.UTF_8);
        expected(api.post(Service.REPORT, "/divisions/import", "text/csv; charset=utf-8", table), "divisions");
    }

    private void setContacts() {
        Api officer = api.as(Account.officerOf(county.county()));
        county.contacts().forEach((division, contact) -> {
            ObjectNode body = Api.JSON.createObjectNode();
            body.putArray("recipients").addObject().put("name", contact.name()).put("email", contact.email());
            expected(officer.put(Service.NOTIFICATION, "/contacts/" + division, body), "contact of " + division);
        });
    }

    /** In force for both years that the county has reports of. */
    private void loadRubric(SampleCalendar calendar) {
        Api officer = api.as(Account.officerOf(county.county()));
        new SampleRubric(county, officer).load(LocalDate.ofYearDay(calendar.previousYear(), 1));
    }

    private void openPrevious(SampleCalendar calendar) {
        ObjectNode body = Api.JSON
                .createObjectNode()
                .put("area", county.county())
                .put("dueDate", calendar.previousDue().toString())
                .put("historical", true);
        openPeriod(calendar.previousYear(), body);
    }

    private void open(SampleCounty.Group group, SampleCalendar calendar) {
        ObjectNode body = Api.JSON
                .createObjectNode()
                .put("area", county.county())
                .put("opensOn", calendar.opens(group).toString())
                .put("dueDate", calendar.due(group).toString());
        ArrayNode townships = body.putArray("townships");
        group.townships().forEach(townships::add);
        openPeriod(calendar.currentYear(), body);
    }

    private void openPeriod(int year, ObjectNode body) {
        expected(api.as(Account.officerOf(county.county())).put(Service.REPORT, periodPath(year), body), "period");
    }

    private void extend(SampleCounty.Extension extension, SampleCalendar calendar) {
        ObjectNode body = Api.JSON
                .createObjectNode()
                .put("township", extension.township())
                .put("until", calendar.extendedUntil(extension).toString())
                .put("reason", extension.reason());
        String path = periodPath(calendar.currentYear()) + "/extensions";
        expected(api.as(Account.officerOf(county.county())).post(Service.REPORT, path, body), "extension");
    }

    private String periodPath(int year) {
        return "/programmes/" + county.programme().code() + "/periods/" + year;
    }
}
