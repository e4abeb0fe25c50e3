package cn.fazhi.notification.ladder;

import cn.fazhi.contracts.json.ContractsJson;
import cn.fazhi.notification.ladder.model.Ladder;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The ladder of every programme that has none of its own: {@code ladders/default.json}. */
@Singleton
class DefaultLadder {
    private static final String RESOURCE = "/ladders/default.json";

    @Produces
    @Singleton
    Ladder read() {
        try (InputStream json = Objects.requireNonNull(DefaultLadder.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return ContractsJson.mapper().readValue(json, Ladder.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
