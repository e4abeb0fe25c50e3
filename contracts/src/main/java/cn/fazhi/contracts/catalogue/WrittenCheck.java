package cn.fazhi.contracts.catalogue;

import cn.fazhi.contracts.figure.Severity;

import java.util.Locale;

/** A check with the file's own words for its severity. */
record WrittenCheck(String rule, WrittenSeverity severity, String condition) {
    enum WrittenSeverity {
        ERROR,
        WARN;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Check check() {
        return new Check(rule, severity == WrittenSeverity.ERROR ? Severity.ERROR : Severity.WARNING, condition);
    }
}
