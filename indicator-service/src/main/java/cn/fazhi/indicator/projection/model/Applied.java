package cn.fazhi.indicator.projection.model;

/**
 * What became of a batch of events.
 *
 * @param changed how many of them changed something; the others were known already, or older than what is known
 */
public record Applied(int events, int changed) {}
