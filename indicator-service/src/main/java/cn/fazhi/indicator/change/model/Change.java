package cn.fazhi.indicator.change.model;

import java.util.UUID;

/** Something happened that lets a reader want to read again. Its components are what a reader is told. */
public sealed interface Change {
    /** The name of the event on the stream; it keeps its meaning. */
    String name();

    /** The division that it is about; only those who may see it are told. */
    String division();

    /** 报告: a report was handed in, corrected, returned, accepted or withdrawn, so all numbers made of it may differ. */
    record Report(
            String township, String programme, String period, UUID reportId, String state, int revision, long version)
            implements Change {
        @Override
        public String name() {
            return "report-changed";
        }

        @Override
        public String division() {
            return township;
        }
    }

    /** 报送情况: who is expected, until when, or who has reported may differ. */
    record Completeness(String township, String programme, String period) implements Change {
        @Override
        public String name() {
            return "completeness-changed";
        }

        @Override
        public String division() {
            return township;
        }
    }

    /** 区划: a division's name, state or population changed, so numbers per resident may differ. */
    record Division(String code) implements Change {
        @Override
        public String name() {
            return "division-changed";
        }

        @Override
        public String division() {
            return code;
        }
    }
}
