package cn.fazhi.edge.time;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.time.Clock;
import java.time.ZoneId;

/** The clock of the service, in the county's zone; tests put another in its place. */
@Singleton
public class ClockProducer {
    @Produces
    @Singleton
    Clock clock(@ConfigProperty(name = "fazhi.zone", defaultValue = "Asia/Shanghai") ZoneId zone) {
        return Clock.system(zone);
    }
}
