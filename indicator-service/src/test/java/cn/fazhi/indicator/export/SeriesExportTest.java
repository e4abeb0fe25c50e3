package cn.fazhi.indicator.export;

import cn.fazhi.indicator.testing.AsAdmin;
import cn.fazhi.indicator.testing.Projection;
import cn.fazhi.indicator.testing.RealKafka;
import cn.fazhi.testing.RealPostgres;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import jakarta.inject.Inject;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

import static cn.fazhi.indicator.testing.Events.aReport;
import static cn.fazhi.indicator.testing.Events.obligation;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
@QuarkusTestResource(RealPostgres.class)
@QuarkusTestResource(RealKafka.class)
@AsAdmin
class SeriesExportTest {
    private static final String SERIES = "/api/v1/series/export?area=990101&indicator=mediation.cases&format=";

    @Inject
    Projection projection;

    @BeforeEach
    void two_years() {
        projection.empty();
        projection.apply(
                obligation("990101001", "2024", 1, null, null, true),
                obligation("990101001"),
                aReport("990101001").period("2024").with("mediation.cases", "9").submitted(),
                aReport("990101001").with("mediation.cases", "12").submitted());
    }

    @Test
    void each_period_is_a_row_with_typed_numbers() throws IOException {
        byte[] file = given().get(SERIES + "xlsx").asByteArray();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(3);
            assertThat(rows.get(0).getCellText(0)).isEqualTo("报告期");
            assertThat(rows.get(1).getCellText(0)).isEqualTo("2024");
            assertThat(rows.get(1).getCell(4).getType()).isEqualTo(CellType.NUMBER);
            assertThat(rows.get(2).getCell(4).asNumber()).isEqualByComparingTo("12");
        }
    }

    @Test
    void as_csv_it_says_the_same() {
        assertThat(given().header("Accept-Language", "en").get(SERIES + "csv").asString())
                .contains("2024,mediation.cases,", "2025,mediation.cases,", ",12,1,12,12,1,1,100,");
    }
}
