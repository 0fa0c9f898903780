package cn.nianbao.reader.container;

import cn.nianbao.reader.draft.UnreadableDraft;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/** Counts what comes out of a zip file: 64 MB an entry, 128 MB in all. */
final class InflationBudget {

    private static final int MOST_OF_ENTRY = 64 * 1024 * 1024;
    private static final int MOST_IN_ALL = 128 * 1024 * 1024;

    private static final int SINK = 16 * 1024;

    /** Made when something is drained; a stream that is read for its content needs none. */
    private byte[] sink;

    private long all;

    /** Unpacks an entry into nothing, and compares its check sum. */
    void drain(ZipMember member, byte[] file) throws UnreadableDraft {
        CRC32 crc = new CRC32();
        sink = sink == null ? new byte[SINK] : sink;
        try (InputStream content = member.inflated(file)) {
            long size = 0;
            for (int read = content.read(sink); read >= 0; read = content.read(sink)) {
                crc.update(sink, 0, read);
                size += read;
                all += read;
                if (size > MOST_OF_ENTRY || all > MOST_IN_ALL) {
                    throw ZipContainer.hostile("文件解压后过大（疑似压缩炸弹）");
                }
            }
        } catch (IOException damaged) {
            throw ZipContainer.broken();
        }
        if (crc.getValue() != member.crc()) {
            throw ZipContainer.broken();
        }
    }

    /** The same limit for a stream that is read for its content; beyond it, reading fails. */
    InputStream limited(InputStream content) {
        return new FilterInputStream(content) {
            private long size;

            @Override
            public int read() throws IOException {
                return count(super.read(), 1);
            }

            @Override
            public int read(byte[] buffer, int from, int length) throws IOException {
                int read = super.read(buffer, from, length);
                return count(read, read);
            }

            private int count(int result, int read) throws IOException {
                if (result >= 0 && (size += read) > MOST_OF_ENTRY) {
                    throw new IOException("more than the limit");
                }
                return result;
            }
        };
    }
}
