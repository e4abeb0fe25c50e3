package cn.fazhi.indicator.scope;

import cn.fazhi.contracts.division.Area;

import jakarta.enterprise.context.ApplicationScoped;

import java.util.Locale;

/**
 * An area in an answer.
 *
 * @param name as the register has it, or the code where it has none
 * @param level {@code nation}, {@code province}, {@code prefecture}, {@code county} or {@code township}
 */
public record AreaView(String code, String name, String level) {
    /** Puts names to areas. */
    @ApplicationScoped
    public static class Names {
        private static final String NATION = "全国";

        private final ScopeStore scopes;

        Names(ScopeStore scopes) {
            this.scopes = scopes;
        }

        public AreaView of(Area area) {
            return switch (area) {
                case Area.Nation nation -> new AreaView(nation.code(), NATION, "nation");
                case Area.Within within ->
                    new AreaView(
                            within.code(),
                            scopes.nameOf(within.code()).orElse(within.code()),
                            within.division().level().name().toLowerCase(Locale.ROOT));
            };
        }
    }
}
