package cn.nianbao.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;

/** Unpacks streams within the budget. A stream that ends too early is refused: half a number would be a wrong number. */
final class PdfStreams {

    private static final int STEP = 8192;
    private static final int LARGEST = 48 << 20;

    private final PdfBudget budget;

    PdfStreams(PdfBudget budget) {
        this.budget = budget;
    }

    byte[] decoded(COSStream stream) throws IOException {
        byte[] bytes;
        try (InputStream raw = stream.createRawInputStream()) {
            bytes = raw.readAllBytes();
        }
        List<COSName> filters = filters(stream);
        for (int i = 0; i < filters.size(); i++) {
            boolean plainFlate =
                    isFlate(filters.get(i)) && stream.getDictionaryObject(COSName.DECODE_PARMS, COSName.DP) == null;
            bytes = plainFlate ? inflated(bytes) : filtered(stream, filters.get(i), i, bytes);
        }
        return bytes;
    }

    private static List<COSName> filters(COSStream stream) throws IOException {
        COSBase filter = stream.getFilters();
        List<COSName> filters = new ArrayList<>();
        if (filter instanceof COSName name) {
            filters.add(name);
        } else if (filter instanceof COSArray array) {
            for (COSBase each : array.toList()) {
                if (!(each instanceof COSName name)) {
                    throw new IOException("filter without a name");
                }
                filters.add(name);
            }
        }
        return filters;
    }

    private static boolean isFlate(COSName filter) {
        return filter.equals(COSName.FLATE_DECODE) || filter.equals(COSName.FLATE_DECODE_ABBREVIATION);
    }

    private byte[] inflated(byte[] bytes) throws IOException {
        Inflater inflater = new Inflater();
        try {
            inflater.setInput(bytes);
            byte[] all = new byte[Math.max(STEP, bytes.length * 4)];
            int length = 0;
            while (!inflater.finished()) {
                if (length == all.length) {
                    all = Arrays.copyOf(all, all.length * 2);
                }
                int count = inflater.inflate(all, length, Math.min(all.length - length, 1 << 20));
                budget.bytes(count);
                length += count;
                if (length > LARGEST) {
                    throw new PdfBudget.Spent("解压后过大");
                }
                if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new IOException("stream is cut off");
                }
            }
            return Arrays.copyOf(all, length);
        } catch (DataFormatException damaged) {
            throw new IOException(damaged);
        } finally {
            inflater.end();
        }
    }

    private byte[] filtered(COSStream stream, COSName name, int index, byte[] bytes) throws IOException {
        Filter filter = FilterFactory.INSTANCE.getFilter(name);
        Bounded out = new Bounded();
        filter.decode(new ByteArrayInputStream(bytes), out, stream, index);
        return out.toByteArray();
    }

    private final class Bounded extends ByteArrayOutputStream {

        @Override
        public synchronized void write(int b) {
            count(1);
            super.write(b);
        }

        @Override
        public synchronized void write(byte[] b, int from, int length) {
            count(length);
            super.write(b, from, length);
        }

        private void count(int more) {
            try {
                budget.bytes(more);
            } catch (PdfBudget.Spent spent) {
                throw new UncheckedIOException(spent);
            }
        }
    }
}
