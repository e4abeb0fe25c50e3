package cn.fazhi.contracts.event;

import cn.fazhi.contracts.division.DivisionCode;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * 区划变更: what became of a division on one day. Periods before that day keep the old code.
 *
 * @param effectiveOn the first day on which the division is called so, or is no more
 * @param successors renamed: the one code it has now, which may be the old one; merged: the one division that it went
 *     into; split: the two or more that came out of it, which may include itself
 * @param formerName what it was called until then
 * @param reason the decision behind it
 */
public record BoundaryChange(
        Kind kind, LocalDate effectiveOn, List<DivisionCode> successors, String formerName, String reason) {
    public BoundaryChange {
        successors = List.copyOf(successors);
    }

    /** The kinds of change. */
    public enum Kind {
        /** 更名: a new name, a new code, or both; the area is the same. */
        RENAMED,
        /** 合并: all of it went into one other division. */
        MERGED,
        /** 拆分: parts of it belong to different divisions now; nothing of the past can be given to one of them. */
        SPLIT;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
