package cn.fazhi.indicator.event;

import cn.fazhi.contracts.event.FazhiEvent;
import cn.fazhi.indicator.projection.model.Applied;
import cn.fazhi.indicator.projection.model.Checkpoint;

import java.util.Collection;
import java.util.List;

/** A use case that takes the events of one topic in one transaction. */
@FunctionalInterface
interface Application<E extends FazhiEvent> {
    Applied apply(List<E> events, Collection<Checkpoint> upTo);
}
