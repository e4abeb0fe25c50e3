package cn.fazhi.extraction.document;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.filter.FilterFactory;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The filters that a stream of a PDF names, in the order in which they are undone. */
record PdfFilters(List<COSName> names) {
    private static final Pattern FILTER = Pattern.compile("/F(?:ilter)?\\s{0,20}(\\[[^\\]]{0,200}\\]|/\\w{1,20})");
    private static final Pattern NAME = Pattern.compile("/(\\w{1,20})");

    /** What makes text out of bytes, and what packs them, by their long and short names. */
    private static final Map<String, COSName> KNOWN = Map.of(
            "FlateDecode", COSName.FLATE_DECODE,
            "Fl", COSName.FLATE_DECODE,
            "LZWDecode", COSName.LZW_DECODE,
            "LZW", COSName.LZW_DECODE,
            "RunLengthDecode", COSName.RUN_LENGTH_DECODE,
            "RL", COSName.RUN_LENGTH_DECODE,
            "ASCII85Decode", COSName.ASCII85_DECODE,
            "A85", COSName.ASCII85_DECODE,
            "ASCIIHexDecode", COSName.ASCII_HEX_DECODE,
            "AHx", COSName.ASCII_HEX_DECODE);

    static PdfFilters named(String dictionary) {
        Matcher filter = FILTER.matcher(dictionary);
        return new PdfFilters(
                filter.find()
                        ? NAME.matcher(filter.group(1))
                                .results()
                                .flatMap(name -> Stream.ofNullable(KNOWN.get(name.group(1))))
                                .toList()
                        : List.of());
    }

    /** Whether there is any but Flate, which is told by the packed bytes themselves. */
    boolean areMixed() {
        return names.stream().anyMatch(name -> !name.equals(COSName.FLATE_DECODE));
    }

    /** Undoes all of them and tells, as it goes, how much came out. */
    void unpack(byte[] packed, IntConsumer more) {
        byte[] content = packed;
        try {
            for (COSName name : names) {
                Counted unpacked = new Counted(more);
                FilterFactory.INSTANCE
                        .getFilter(name)
                        .decode(new ByteArrayInputStream(content), unpacked, new COSDictionary(), 0);
                content = unpacked.toByteArray();
            }
        } catch (Refused tooMuch) {
            throw tooMuch;
        } catch (IOException | RuntimeException endsHere) {
            // What is damaged has been counted as far as it goes.
            return;
        }
    }

    private static final class Counted extends ByteArrayOutputStream {
        private final IntConsumer more;

        private Counted(IntConsumer more) {
            this.more = more;
        }

        @Override
        public synchronized void write(int b) {
            more.accept(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] bytes, int from, int length) {
            more.accept(length);
            super.write(bytes, from, length);
        }
    }
}
