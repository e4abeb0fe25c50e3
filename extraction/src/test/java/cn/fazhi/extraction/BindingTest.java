package cn.fazhi.extraction;

import org.junit.jupiter.api.Test;

import static cn.fazhi.extraction.Reports.figures;
import static org.assertj.core.api.Assertions.assertThat;

/** From a number and the words around it to its code. */
class BindingTest {
    @Test
    void a_number_behind_its_object_is_bound() {
        assertThat(figures("全年开展法治宣传活动37场次。")).containsExactly("publicity.events=37");
    }

    @Test
    void a_number_before_its_object_is_bound() {
        assertThat(figures("全年开展37场次法治宣传活动。")).containsExactly("publicity.events=37");
    }

    @Test
    void one_verb_serves_several_objects() {
        assertThat(figures("发放普法资料700余份、悬挂横幅25条，解答法律咨询18人次。"))
                .containsExactly("publicity.materials=700 about", "publicity.banners=25", "service.consultations=18");
    }

    @Test
    void units_chain_after_one_subject() {
        assertThat(figures("开展法治宣传12场次，覆盖群众600人次，发放资料900份。"))
                .containsExactly("publicity.events=12", "publicity.audience=600", "publicity.materials=900");
    }

    @Test
    void the_object_is_carried_over_from_the_clause_before() {
        assertThat(figures("共开展行政调解2件，调解成功2件。"))
                .containsExactly("mediation.admin_cases=2", "mediation.admin_succeeded=2");
    }

    @Test
    void a_number_alone_belongs_to_the_activity_before_it() {
        assertThat(figures("严格落实领导班子会前学法，全年累计14次。")).containsExactly("leadership.meeting_study=14");
    }

    @Test
    void two_rates_share_one_number() {
        assertThat(figures("组织学法考试，参考率、合格率均达100%。"))
                .containsExactlyInAnyOrder("capacity.exam_participation_rate=100", "capacity.exam_pass_rate=100");
    }

    @Test
    void the_audience_decides_which_training_it_is() {
        assertThat(figures("举办机关干部法治培训班2期。")).containsExactly("capacity.trainings=2");
        assertThat(figures("举办行政执法人员业务培训班2期。")).containsExactly("enforcement.trainings=2");
        assertThat(figures("举办人民调解员培训班2期。")).containsExactly("mediation.trainings=2");
        assertThat(figures("举办法律明白人培训班2期。")).containsExactly("publicity.legal_minder_trainings=2");
        assertThat(figures("举办面向村民的法治讲座2场。")).containsExactly("publicity.lectures=2");
    }

    @Test
    void the_object_decides_which_review_it_is() {
        assertThat(figures("全年合法性审查文件12件。")).containsExactly("rules.document_reviews=12");
        assertThat(figures("全年审查合同12份。")).containsExactly("rules.contract_reviews=12");
        assertThat(figures("对2项重大行政决策进行合法性审查。")).containsExactly("decision.reviewed=2");
        assertThat(figures("完成重大执法决定法制审核3件。")).containsExactly("enforcement.legal_reviews=3");
    }

    @Test
    void the_legal_adviser_joins_a_review_and_the_township_makes_one() {
        assertThat(figures("法律顾问参与重大行政决策合法性审查3件。")).containsExactly("counsel.reviews_joined=3");
    }

    @Test
    void a_meeting_that_studies_is_not_one_that_deploys() {
        assertThat(figures("党委会学习法律法规5次。")).containsExactly("leadership.meeting_study=5");
        assertThat(figures("党委会专题研究法治建设工作5次。")).containsExactly("leadership.special_meetings=5");
    }

    @Test
    void screening_alone_discovers_and_with_settling_takes_up() {
        assertThat(figures("全年排查矛盾纠纷7件。")).containsExactly("mediation.discovered=7");
        assertThat(figures("全年排查化解矛盾纠纷7件。")).containsExactly("mediation.cases=7");
    }

    @Test
    void a_count_of_places_is_no_figure() {
        assertThat(figures("在6个村开展法治宣传18次。")).containsExactly("publicity.events=18");
        assertThat(figures("为9个村配备法律顾问9名。")).containsExactly("counsel.village_advisers=9");
    }

    @Test
    void all_says_the_number_before() {
        assertThat(figures("受理调解矛盾纠纷85起，均调解成功。")).containsExactly("mediation.cases=85", "mediation.succeeded=85");
    }

    @Test
    void none_says_zero() {
        assertThat(figures("全年未制定行政规范性文件，未发生行政复议和行政诉讼案件。"))
                .containsExactlyInAnyOrder("rules.documents_made=0", "reconsideration.cases=0", "litigation.cases=0");
    }

    @Test
    void a_found_problem_that_was_put_right_is_one_rectified() {
        assertThat(figures("开展法治建设监督检查4次，对发现的1个问题及时进行了整改落实。"))
                .containsExactly("oversight.checks=4", "oversight.problems_found=1", "oversight.problems_rectified=1");
    }

    @Test
    void the_theme_of_the_centre_group_must_be_law() {
        assertThat(figures("召开理论学习中心组学习会12次。")).isEmpty();
        assertThat(figures("理论学习中心组专题学习《民法典》3次。")).containsExactly("leadership.theory_sessions=3");
    }

    @Test
    void words_in_the_title_of_a_law_decide_nothing() {
        assertThat(figures("组织机关干部集中学习《信访工作条例》6次。")).containsExactly("leadership.staff_study=6");
    }
}
