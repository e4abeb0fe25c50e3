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
    void a_label_that_runs_into_its_passage_names_the_heads_duty() {
        assertThat(Reports.read("街道党政主要负责人履行推进法治建设第一责任人职责方面：书记带头讲课。").sections().headDuty())
                .isTrue();
    }
}
