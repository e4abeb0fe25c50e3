package cn.fazhi.indicator.stream;

import cn.fazhi.indicator.change.model.LoggedChange;
import cn.fazhi.indicator.change.model.Place;

/** What a reader of the stream is told. */
sealed interface Told {
    /** The first word. The reader who begins here, or whose place is not in the log, has to read everything again. */
    record Opened(Place place, Beginning beginning) implements Told {}

    /** A change, and the place to go on after it. */
    record Changed(Place place, LoggedChange change) implements Told {}

    /** Nothing happened up to here, and the connection is alive. */
    record Alive(Place place) implements Told {}

    /** The last word. */
    record Closed(Ending ending) implements Told {}

    /** How a stream begins; the names are part of the API. */
    enum Beginning {
        NEW,
        RESUMED,
        TOO_OLD,
        OTHER_LOG
    }

    /** Why a stream ends; the names are part of the API. */
    enum Ending {
        TOKEN_EXPIRED,
        TOO_SLOW,
        LOG_RESTARTED,
        SHUTTING_DOWN
    }
}
