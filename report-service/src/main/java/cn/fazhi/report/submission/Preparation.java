package cn.fazhi.report.submission;

import cn.fazhi.contracts.figure.Finding;
import cn.fazhi.edge.problem.Refusal;
import cn.fazhi.extraction.Reading;
import cn.fazhi.report.submission.model.HandIn;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** A request made into something that can be handed in, or not. */
public sealed interface Preparation {
    /**
     * Sound in itself.
     *
     * @param reading what its narrative says, or null without one
     * @param ofDocument what is to be said of the document itself
     */
    record Ready(HandIn handIn, @Nullable Reading reading, List<Finding> ofDocument) implements Preparation {
        public Ready {
            ofDocument = List.copyOf(ofDocument);
        }
    }

    /** Not to be handed in, for these reasons. */
    record Faulty(List<Refusal> faults) implements Preparation {
        public Faulty {
            faults = List.copyOf(faults);
        }
    }
}
