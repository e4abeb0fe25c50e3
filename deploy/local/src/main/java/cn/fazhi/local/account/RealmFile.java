package cn.fazhi.local.account;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.local.PlatformSettings;
import cn.fazhi.local.sample.SampleCounty;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;

/**
 * {@code deploy/keycloak/fazhi-realm.json}: written from the sample county, so that the two cannot drift apart. A test
 * compares them; {@code ./fazhi realm} writes the file again.
 */
public final class RealmFile {
    private RealmFile() {}

    /** The accounts that everyone finds there. */
    public static List<Account> accounts(SampleCounty county) {
        Stream<String> fixed = Stream.of(
                "admin",
                Account.officerOf(county.county()),
                // another county of the same prefecture, to be refused here
                "officer-990102",
                "clerk-990102100",
                "viewer-" + county.county().substring(0, 4),
                "viewer-china",
                "portal-bench");
        Stream<String> townships =
                county.townships().stream().flatMap(code -> Stream.of("clerk-" + code, Account.portalOf(code)));
        return Stream.concat(fixed, townships)
                .map(name -> Account.named(name).orElseThrow())
                .toList();
    }

    /** What the file has to contain. */
    public static String content(SampleCounty county) throws IOException {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        return ContractsJson.mapper()
                        .writer(new DefaultPrettyPrinter()
                                .withObjectIndenter(lines)
                                .withArrayIndenter(lines))
                        .writeValueAsString(Realm.with(accounts(county)))
                + "\n";
    }

    /** Writes the file. */
    public static void write(PlatformSettings settings) throws IOException {
        Files.writeString(settings.realmFile(), content(SampleCounty.read(settings.sampleCounty())));
    }
}
