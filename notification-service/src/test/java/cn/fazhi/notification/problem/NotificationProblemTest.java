package cn.fazhi.notification.problem;

import cn.fazhi.testing.ProblemTexts;

import org.junit.jupiter.api.Test;

class NotificationProblemTest {
    @Test
    void every_code_has_its_texts_in_both_languages() {
        ProblemTexts.areComplete(NotificationProblem.values(), NotificationProblem::bundle);
    }
}
