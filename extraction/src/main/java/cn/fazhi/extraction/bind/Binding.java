package cn.fazhi.extraction.bind;

import java.util.List;

/**
 * The numbers of a report, in the order of the text.
 *
 * @param bounds those that rules gave a code
 * @param unread those in scope that no rule took
 * @param promised those of the arrangements for next year that rules gave a code
 */
public record Binding(List<Bound> bounds, List<Unread> unread, List<Bound> promised) {}
