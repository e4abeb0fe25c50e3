package cn.fazhi.edge.access;

import cn.fazhi.contracts.division.Area;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;

import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;

import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the {@link Caller} out of the request's token: its roles, and the claim {@code divisions}. */
@RequestScoped
public class CallerOfRequest {
    static final String DIVISIONS = "divisions";

    private final SecurityIdentity identity;

    CallerOfRequest(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller of this request. */
    public Caller caller() {
        return new Caller(
                identity.getPrincipal().getName(),
                identity.getRoles().stream()
                        .map(Role::named)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                divisions().map(Area::parse).flatMap(Optional::stream).toList());
    }

    /** When the caller's token expires; nothing if the caller was not identified by a token. */
    public Optional<Instant> validUntil() {
        return identity.getPrincipal() instanceof JsonWebToken token && token.getExpirationTime() > 0
                ? Optional.of(Instant.ofEpochSecond(token.getExpirationTime()))
                : Optional.empty();
    }

    private Stream<String> divisions() {
        Object claim = identity.getPrincipal() instanceof JsonWebToken token
                ? token.getClaim(DIVISIONS)
                : identity.getAttribute(DIVISIONS);
        return switch (claim) {
            case null -> Stream.empty();
            case Collection<?> many -> many.stream().map(CallerOfRequest::text);
            default -> Stream.of(text(claim));
        };
    }

    private static String text(Object value) {
        return value instanceof JsonString string ? string.getString() : String.valueOf(value);
    }
}
