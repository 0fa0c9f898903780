package cn.nianbao.reader.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Zip files entry by entry, for what no document library would write. */
final class RawZip {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final ZipOutputStream zip;

    RawZip() {
        this(StandardCharsets.UTF_8);
    }

    RawZip(Charset names) {
        zip = new ZipOutputStream(bytes, names);
    }

    RawZip add(String name, String content) {
        return add(name, content.getBytes(StandardCharsets.UTF_8));
    }

    RawZip add(String name, byte[] content) {
        return add(name, content, 1);
    }

    /** The content so many times over. */
    RawZip add(String name, byte[] content, int times) {
        try {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(content);
            }
            zip.closeEntry();
            return this;
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    byte[] bytes() {
        try {
            zip.close();
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** Where a pattern stands in a file for the n-th time, from 0. */
    static int find(byte[] file, byte[] pattern, int n) {
        int left = n;
        for (int at = 0; at + pattern.length <= file.length; at++) {
            if (java.util.Arrays.equals(file, at, at + pattern.length, pattern, 0, pattern.length) && left-- == 0) {
                return at;
            }
        }
        throw new IllegalArgumentException("pattern not found");
    }
}
