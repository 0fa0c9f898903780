package cn.nianbao.publish.serving;

import io.vertx.core.buffer.Buffer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of an answer, wherever they are kept. */
sealed interface Content {

    int length();

    /** @throws UncheckedIOException where a file is gone, because its answer was dropped */
    byte[] bytes();

    record InMemory(Buffer buffer) implements Content {

        @Override
        public int length() {
            return buffer.length();
        }

        @Override
        public byte[] bytes() {
            return buffer.getBytes();
        }
    }

    record OnDisk(Path file, int offset, int length) implements Content {

        @Override
        public byte[] bytes() {
            try (InputStream in = Files.newInputStream(file)) {
                in.skipNBytes(offset);
                return in.readNBytes(length);
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
