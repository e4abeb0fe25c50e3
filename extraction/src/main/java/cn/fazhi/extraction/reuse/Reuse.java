package cn.fazhi.extraction.reuse;

import cn.fazhi.contracts.figure.Evidence;

import java.util.List;

/**
 * What a text has in common with another.
 *
 * @param share how much of its prose stands in the other one, from 0 to 1
 * @param count how many passages
 * @param passages where they stand, the longest first, at most ten
 */
public record Reuse(double share, int count, List<Evidence> passages) {
    public Reuse {
        passages = List.copyOf(passages);
    }
}
