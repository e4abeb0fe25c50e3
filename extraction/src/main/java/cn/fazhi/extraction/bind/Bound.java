package cn.fazhi.extraction.bind;

import cn.fazhi.contracts.figure.Origin;
import cn.fazhi.contracts.figure.Qualifier;
import cn.fazhi.extraction.segment.Clause;

import java.math.BigDecimal;
import java.util.List;

/**
 * A number that a rule gave a code.
 *
 * @param code the catalogue code; beginning with {@code -} it is no figure, but others may refer to it
 * @param value the normalised value
 * @param unit the unit as written, empty where an implied value has none
 * @param at the character where the number begins; of an implied one, where its clause ends
 * @param clause the clause that it stands in
 * @param sentence the number of its sentence
 * @param paragraph the number of its paragraph
 * @param total whether 全年, 累计 or 共 marks it as a total
 * @param part whether it follows 其中
 * @param weak whether any other number of the code in the paragraph is the better one
 * @param added whether 新增 or the like says that there were more before
 * @param object the word that says what is counted, for telling two activities from two numbers of one
 * @param rules the names of the rules that made it
 */
public record Bound(
        String code,
        BigDecimal value,
        Qualifier qualifier,
        Origin origin,
        String unit,
        int at,
        Clause clause,
        int sentence,
        int paragraph,
        boolean total,
        boolean part,
        boolean weak,
        boolean added,
        String object,
        List<String> rules) {
    public Bound {
        rules = List.copyOf(rules);
    }

    /** Whether it may become a figure. */
    public boolean isFigure() {
        return !code.startsWith("-");
    }

    /** Whether both stand at one place, as two codes of one number do. */
    public boolean at(Bound other) {
        return at == other.at;
    }
}
