package cn.fazhi.extraction.identity;

import cn.fazhi.contracts.figure.Sections;
import cn.fazhi.extraction.Reports;
import cn.fazhi.extraction.text.Normaliser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IdentityTest {
    @ParameterizedTest
    @CsvSource({
        "尼玛县申亚乡2024年度法治政府建设情况报告,申亚乡,2024",
        "鲁山县背孜乡人民政府关于2024年法治政府建设情况的报告,背孜乡,2024",
        "枫渚街道办事处2024年度法治政府建设工作报告,枫渚街道,2024",
        "上海市松浦区越浦镇2024年法治政府建设情况报告,越浦镇,2024",
        "巴彦希勒苏木2024年法治政府建设情况报告,巴彦希勒苏木,2024",
        "澜岗县勐朗坝傣族乡人民政府2023年法治政府建设工作情况报告,勐朗坝傣族乡,2023",
        "清岩县高寨坡乡二〇二二年法治政府建设工作情况报告,高寨坡乡,2022",
        "中共云山县委清溪镇委员会关于2024年法治建设的报告,清溪镇,2024",
        "甘孜藏族自治州康定市新都桥镇2024年法治政府建设年度报告,新都桥镇,2024",
        "云山县市中街道2023年法治政府建设年度报告,市中街道,2023",
        "2023年度石河镇法治政府建设工作报告,石河镇,2023",
        "2024年度石鼓桥街行政执法工作情况报告,石鼓桥街,2024",
        "关于报送清溪镇2024年法治政府建设工作情况的报告,清溪镇,2024",
        "云山县镇头镇2024年法治政府建设情况报告,镇头镇,2024",
        "重庆市万州区长岭镇2024年法治政府建设情况报告,长岭镇,2024",
        "辉县市白石坡乡2024年法治政府建设情况报告,白石坡乡,2024",
        "荆州市沙市区新市镇2024年法治政府建设情况报告,新市镇,2024",
        "云山县竹市岭乡2024年法治政府建设情况报告,竹市岭乡,2024",
        "云山县年丰镇2024年法治政府建设情况报告,年丰镇,2024",
        "2024年万年镇法治政府建设年度报告,万年镇,2024",
        "2024年度全胜镇法治政府建设年度报告,全胜镇,2024",
        "广海市越河区柳荫路街2023年法治政府建设年度报告,柳荫路街,2023",
    })
    void the_title_names_township_and_year(String title, String name, int year) {
        String text = Normaliser.normalise(title + "\n\n一年来，坚持依法行政。").text();
        assertThat(DivisionNames.of(text)).isEqualTo(name);
        assertThat(ReportYear.of(text)).isEqualTo(year);
    }

    @Test
    void without_a_title_the_text_names_them() {
        String text =
                Normaliser.normalise("法治政府建设情况报告\n\n2024年，清溪镇坚持依法行政，推进依法治镇。").text();
        assertThat(DivisionNames.of(text)).isEqualTo("清溪镇");
        assertThat(ReportYear.of(text)).isEqualTo(2024);
    }

    @ParameterizedTest
    @CsvSource({
        "过去一年，柳荫路街紧扣全年目标，依法履职。,柳荫路街",
        "2024年，新市街党工委坚持依法行政。,新市街",
        "整治夜市一条街2024年的占道经营。,",
        "老街2024年换了新颜，步行街党工委成立。,",
        "在柳荫路街开展宣传，我街坚持依法行政。,",
        "推进依法治街2024年工作。,",
        "2024年，柳荫路街道坚持依法行政。,柳荫路街道",
    })
    void a_township_may_be_called_a_street_and_a_street_is_none(String text, String name) {
        assertThat(DivisionNames.of(Normaliser.normalise("工作报告\n\n" + text).text()))
                .isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({
        "一年来，坚持依法行政。,2025年1月8日,2024",
        "一年来，坚持依法行政。,2024年12月20日,2024",
        "一年来，坚持依法行政。,2025年6月30日,",
        "坚持依法行政。,2025年1月8日,",
        "截至2024年11月底，调解纠纷30件。,2025年6月30日,2024",
        "案件比2023年少4件，全年调解30件。,2025年2月1日,2024",
        "2024年，坚持依法行政。,2025年6月30日,2024",
    })
    void without_a_year_the_date_tells_it(String text, String date, Integer year) {
        String report = Normaliser.normalise("清溪镇法治政府建设情况报告\n\n" + text + "\n\n清溪镇人民政府\n" + date + "\n")
                .text();
        assertThat(ReportYear.of(report)).isEqualTo(year);
    }

    @Test
    void a_text_about_something_else_names_neither() {
        String text = Normaliser.normalise("会议通知\n请准时参加，各乡镇做好准备。").text();
        assertThat(DivisionNames.of(text)).isNull();
        assertThat(ReportYear.of(text)).isNull();
    }

    @Test
    void headings_name_the_mandated_parts() {
        Sections sections = Reports.EXTRACTOR
                .read(
                        "清溪镇2024年法治政府建设情况报告\n一、主要举措和成效\n开展了一系列工作，成效明显。全镇依法行政水平持续提高，干部群众法治意识增强，营商环境不断优化，社会大局和谐稳定。\n"
                                + "二、存在的不足\n一是普法形式单一，二是执法力量不足，三是部分干部学法不够深入。\n三、主要负责人履行第一责任人职责情况\n镇党委书记带头学法，亲自部署。\n四、2025年工作安排\n继续努力。\n")
                .sections();
        assertThat(sections).isEqualTo(new Sections(true, true, true, true));
    }

    @Test
    void a_passage_on_the_heads_counts_only_where_there_are_no_headings() {
        String passage = "镇党委书记认真履行第一责任人职责。";
        assertThat(Reports.read(passage).sections().headDuty()).isFalse();
        assertThat(Reports.EXTRACTOR
                        .read("清溪镇2024年法治政府建设情况报告\n\n2024年，" + passage)
                        .sections()
                        .headDuty())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "二、没做好什么,true,false",
        "二、欠账,true,false",
        "捌　不足,true,false",
        "四、来年做什么,false,true",
        "三、问题与打算,true,true",
        "三、问题及今后努力方向,true,true",
        "三、督察问题整改情况,false,false",
        "二、毛病改到位,false,false",
        "2025年1月24日,false,false",
    })
    void headings_may_be_worded_freely(String heading, boolean problems, boolean plan) {
        Sections sections = Reports.EXTRACTOR
                .read("清溪镇2024年法治政府建设情况报告\n\n一、做了什么\n普法活动办了三十场。\n" + heading + "\n人手少，路又远。\n")
                .sections();
        assertThat(sections.problems()).isEqualTo(problems);
        assertThat(sections.plan()).isEqualTo(plan);
    }

    @Test
    void without_headings_the_passages_name_the_parts() {
        Sections sections = Reports.EXTRACTOR
                .read(
                        "清溪镇二〇二四年法治政府建设情况总结\n\n先说班子。党政主要负责人履行第一责任人职责。\n短处也有三条。\n二〇二五年，镇里想把普法送到每一户。\n\n清溪镇人民政府\n2025年1月24日\n")
                .sections();
        assertThat(sections.problems()).isTrue();
        assertThat(sections.headDuty()).isTrue();
        assertThat(sections.plan()).isTrue();
    }

    @Test
    void a_short_text_without_headings_tells_of_measures() {
        String work = "清溪镇扎实化解矛盾纠纷。镇村两级调委会排查走访，把矛盾化解在村里，全年调解纠纷三十八件，群众有事先找调解员，司法所每月到村里讲一次法。";
        assertThat(Reports.EXTRACTOR.read(work).sections().measures()).isTrue();
        assertThat(Reports.EXTRACTOR.read("下一步，" + work).sections().measures()).isFalse();
    }

    @Test
    void the_heads_duty_alone_is_no_measure() {
        Sections sections = Reports.EXTRACTOR
                .read("清溪镇2024年法治政府建设情况报告\n\n县委、县政府：\n现将有关情况报告如下。\n一、党政主要负责人履行第一责任人职责情况\n"
                        + "（一）带头学。书记、镇长带头学法，全年组织党委中心组学法四次，班子成员逐一述法。\n（二）带头抓。党委会专题研究法治建设三次，解决执法力量不足的问题。\n")
                .sections();
        assertThat(sections).isEqualTo(new Sections(false, false, true, false));
    }

    @Test
    void a_short_sentence_that_opens_a_passage_is_its_heading() {
        Sections sections = Reports.EXTRACTOR
                .read("清溪镇2024年法治政府建设情况报告\n\n一、主要举措和成效\n全面落实第一责任人职责。全年开会四次。\n")
                .sections();
        assertThat(sections.headDuty()).isTrue();
    }

    @Test
    void a_label_that_runs_into_its_passage_names_the_heads_duty() {
        assertThat(Reports.read("街道党政主要负责人履行推进法治建设第一责任人职责方面：书记带头讲课。").sections().headDuty())
                .isTrue();
    }
}
