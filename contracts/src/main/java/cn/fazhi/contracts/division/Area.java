package cn.fazhi.contracts.division;

import java.util.Optional;

/** Something that townships are added up over: a division of any level, or the whole country as {@code china}. */
public sealed interface Area {
    String CHINA = "china";

    /** Reads {@code china} or a division code; answers nothing for anything else. */
    static Optional<Area> parse(String text) {
        return text.strip().equals(CHINA)
                ? Optional.of(new Nation())
                : DivisionCode.parse(text).map(Within::new);
    }

    /** The codes of the area's divisions start with this; it is empty for the country. */
    String prefix();

    /** The text that {@link #parse} reads. */
    String code();

    /** Whether the division lies in this area. */
    default boolean contains(DivisionCode division) {
        return division.value().startsWith(prefix());
    }

    /** Whether all of the other area lies in this one. */
    default boolean contains(Area other) {
        return other.prefix().startsWith(prefix());
    }

    /** 全国: the whole country. */
    record Nation() implements Area {
        @Override
        public String prefix() {
            return "";
        }

        @Override
        public String code() {
            return CHINA;
        }
    }

    /** A division with all that lies in it. */
    record Within(DivisionCode division) implements Area {
        @Override
        public String prefix() {
            return division.value();
        }

        @Override
        public String code() {
            return division.value();
        }
    }
}
