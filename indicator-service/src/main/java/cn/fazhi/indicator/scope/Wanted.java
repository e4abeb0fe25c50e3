package cn.fazhi.indicator.scope;

import cn.fazhi.contracts.division.Area;
import cn.fazhi.contracts.division.DivisionLevel;
import cn.fazhi.indicator.answer.IndicatorProblem;

/** What kind of division a parameter names. */
public enum Wanted {
    /** A county, prefecture, province or the nation, in the path. */
    AREA("code", IndicatorProblem.UNKNOWN_AREA) {
        @Override
        boolean admits(Area area) {
            return !TOWNSHIP.admits(area);
        }
    },
    /** A county, in the path. */
    COUNTY("code", IndicatorProblem.UNKNOWN_COUNTY) {
        @Override
        boolean admits(Area area) {
            return area instanceof Area.Within within && within.division().level() == DivisionLevel.COUNTY;
        }
    },
    /** A township, in the path. */
    TOWNSHIP("code", IndicatorProblem.UNKNOWN_TOWNSHIP) {
        @Override
        boolean admits(Area area) {
            return area instanceof Area.Within within && within.division().isTownship();
        }
    },
    /** Any of these, as the parameter {@code area}. */
    ANY("area", IndicatorProblem.UNKNOWN_AREA) {
        @Override
        boolean admits(Area area) {
            return true;
        }
    };

    private final String field;
    private final IndicatorProblem otherwise;

    Wanted(String field, IndicatorProblem otherwise) {
        this.field = field;
        this.otherwise = otherwise;
    }

    abstract boolean admits(Area area);

    String field() {
        return field;
    }

    IndicatorProblem otherwise() {
        return otherwise;
    }
}
