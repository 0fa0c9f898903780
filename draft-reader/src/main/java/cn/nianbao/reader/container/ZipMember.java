package cn.nianbao.reader.container;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;

/**
 * An entry of a zip file, as the central directory tells of it.
 *
 * @param name with forward slashes
 * @param flags the general purpose bits; bit 0 is encryption, bit 3 says that sizes follow the data
 * @param size packed, in bytes
 * @param crc of the unpacked bytes
 * @param start of the packed bytes within the file
 */
record ZipMember(String name, int flags, int method, int size, long crc, int start) {

    /** The unpacked content; unpacks no more than is read. */
    InputStream inflated(byte[] file) {
        InputStream packed = new ByteArrayInputStream(file, start, size);
        return method == ZipEntry.STORED ? packed : new Raw(packed);
    }

    /** Frees the native memory of its inflater on close, which the JDK's stream leaves to its maker. */
    private static final class Raw extends InflaterInputStream {

        Raw(InputStream packed) {
            super(packed, new Inflater(true), 8192);
        }

        @Override
        public void close() throws java.io.IOException {
            super.close();
            inf.end();
        }
    }
}
