package cn.fazhi.indicator.change.model;

/**
 * How far the log reaches.
 *
 * @param log tells it from the log of a database that was there before
 * @param last the number of the newest change; 0 if there was none
 * @param swept the number of the newest change that is no longer kept
 */
public record LogState(String log, long last, long swept) {
    /** Whether a reader who has all up to that place can be told everything since. */
    public boolean reachesBackTo(Place place) {
        return place.log().equals(log) && place.number() >= swept && place.number() <= last;
    }

    public Place end() {
        return new Place(log, last);
    }
}
