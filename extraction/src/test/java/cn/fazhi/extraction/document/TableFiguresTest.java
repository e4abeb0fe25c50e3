package cn.fazhi.extraction.document;

import cn.fazhi.extraction.Reports;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures of an annex come out of the table whatever its shape, and those of this year only. */
class TableFiguresTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "序号|指标|单位|数值;1|排查矛盾纠纷|件|312;2|调解成功率|%|97.8;3|法治宣传活动|场次|24",
                "指标名称|数值;排查矛盾纠纷（件）|312;调解成功率（%）|97.8;法治宣传活动（场次）|24",
                "指标|单位|数量|指标|单位|数量;排查矛盾纠纷|件|312|调解成功率|%|97.8;法治宣传活动|场次|24|||",
                "指标|单位|上年|本年;排查矛盾纠纷|件|280|312;调解成功率|%|96.1|97.8;法治宣传活动|场次|20|24",
                "指标|单位|本年|上年;排查矛盾纠纷|件|312|280;调解成功率|%|97.8|96.1;法治宣传活动|场次|24|20",
                "指标|单位|2023年|2024年|增减;排查矛盾纠纷|件|280|312|+32;调解成功率|%|96.1|97.8|;法治宣传活动|场次|20|24|+4",
                "工作内容|完成情况;排查矛盾纠纷|312件;调解成功率|97.8%;法治宣传活动|24场次",
                "排查矛盾纠纷|件|312;调解成功率|%|97.8;法治宣传活动|场次|24",
                "排查矛盾纠纷（件）|调解成功率（%）|法治宣传活动（场次）;312|97.8|24"
            })
    void each_shape_gives_the_same_figures(String table) {
        String text = Samples.read(page(table).getBytes(StandardCharsets.UTF_8)).text();

        assertThat(Reports.EXTRACTOR.read(text).figures())
                .extracting(figure -> figure.code() + " " + figure.value().toPlainString())
                .containsExactlyInAnyOrder(
                        "mediation.discovered 312", "mediation.success_rate 97.8", "publicity.events 24");
    }

    private static String page(String table) {
        return Arrays.stream(table.split(";"))
                .map(row -> Arrays.stream(row.split("\\|", -1))
                        .map(cell -> "<td>" + cell + "</td>")
                        .collect(Collectors.joining("", "<tr>", "</tr>")))
                .collect(Collectors.joining(
                        "", "<html><p>青石镇2024年法治政府建设情况报告</p><p>一、主要举措和成效</p><p>附件：主要指标</p><table>", "</table></html>"));
    }
}
