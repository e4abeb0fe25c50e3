package cn.fazhi.indicator.export;

import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class SheetTest {
    /** Counts what has left. */
    private static final class Counter extends OutputStream {
        private long count;

        @Override
        public void write(int one) {
            count++;
        }

        @Override
        public void write(byte[] bytes, int from, int length) {
            count += length;
        }
    }

    @Test
    void rows_leave_the_memory_while_the_sheet_is_still_written() throws IOException {
        Counter left = new Counter();
        Random random = new Random(1);
        Workbook workbook = new Workbook(left, "Fazhi", "1.0");
        Sheet sheet = new Sheet(workbook, "依据", 10, 10);
        long before = 0;
        for (int part = 0; part < 5; part++) {
            for (int i = 0; i < 4000; i++) {
                sheet.begin();
                sheet.number(BigDecimal.valueOf(random.nextInt()));
                sheet.text(Long.toString(random.nextLong(), 36) + Long.toString(random.nextLong(), 36));
            }
            // the texts alone are 26 random letters each, which do not compress to less than 16 bytes
            assertThat(left.count - before).as("part %d", part).isGreaterThan(3500 * 16);
            before = left.count;
        }
        sheet.finish();
        workbook.finish();
    }
}
