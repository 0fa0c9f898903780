package cn.nianbao.publish.serving;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.serving.Prepared.Body;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFuture;
import io.netty.channel.FileRegion;
import io.netty.channel.embedded.EmbeddedChannel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DispatchTest {

    private static final String HEAD = "HTTP/1.1 200 OK\r\n\r\n";
    private static final String OTHER_HEAD = "HTTP/1.1 200 OK\r\nconnection: close\r\n\r\n";
    private static final byte[] TEXT = "0123456789abcdef".repeat(4096).getBytes(US_ASCII);

    @TempDir
    Path folder;

    private final List<Runnable> work = new ArrayList<>();
    private final Body body = body(TEXT);

    private Wholes wholes(Optional<Path> where) {
        return new Wholes(new Cellar(where), work::add);
    }

    private static Body body(byte[] bytes) {
        return Prepared.of(bytes, "text/plain", "t", false, Map.of()).toBeKept().plain();
    }

    @Test
    void what_is_sent_often_leaves_from_its_file_with_the_same_bytes() throws IOException {
        EmbeddedChannel line = line(wholes(Optional.of(folder)));
        for (int i = 0; i < 16; i++) {
            assertThat(sent(line, HEAD)).isEqualTo(HEAD + text());
        }
        assertThat(send(line, HEAD).get(0)).isInstanceOf(ByteBuf.class);
        work.forEach(Runnable::run);
        List<Object> messages = send(line, HEAD);
        assertThat(messages).singleElement().isInstanceOf(FileRegion.class);
        assertThat(read(messages)).isEqualTo(HEAD + text());
        assertThat(folder).as("nobody else finds the file").isEmptyDirectory();
    }

    @Test
    void an_answer_with_another_head_keeps_it() throws IOException {
        EmbeddedChannel line = line(wholes(Optional.of(folder)));
        sendOften(line, HEAD);
        assertThat(sent(line, OTHER_HEAD)).isEqualTo(OTHER_HEAD + text());
        assertThat(send(line, HEAD)).singleElement().isInstanceOf(FileRegion.class);
        sendOften(line, OTHER_HEAD);
        List<Object> learned = send(line, OTHER_HEAD);
        assertThat(learned).singleElement().isInstanceOf(FileRegion.class);
        assertThat(read(learned)).isEqualTo(OTHER_HEAD + text());
    }

    @Test
    void the_answer_counts_as_written_when_its_file_is() {
        EmbeddedChannel line = line(wholes(Optional.of(folder)));
        sendOften(line, HEAD);
        List<ChannelFuture> written = new ArrayList<>();
        line.pipeline().get(Dispatch.class).send(body, () -> write(line, HEAD, written));
        assertThat(written.get(0).isDone()).isFalse();
        line.flush();
        assertThat(written).allMatch(ChannelFuture::isSuccess);
    }

    @Test
    void what_others_write_passes() {
        EmbeddedChannel line = line(wholes(Optional.of(folder)));
        sendOften(line, HEAD);
        line.writeOutbound(Unpooled.copiedBuffer(HEAD, US_ASCII));
        ByteBuf passed = line.readOutbound();
        assertThat(passed.toString(US_ASCII)).isEqualTo(HEAD);
    }

    @Test
    void without_room_it_leaves_from_memory() throws IOException {
        EmbeddedChannel line = line(wholes(Optional.of(folder)));
        Files.delete(folder);
        sendOften(line, HEAD);
        assertThat(sent(line, HEAD)).isEqualTo(HEAD + text());
        Files.createDirectory(folder);
    }

    @Test
    void only_what_is_long_has_a_file_and_nothing_without_a_folder() {
        assertThat(wholes(Optional.of(folder)).mayHave(body)).isTrue();
        assertThat(wholes(Optional.of(folder)).mayHave(body(new byte[1000]))).isFalse();
        assertThat(wholes(Optional.empty()).mayHave(body)).isFalse();
    }

    @Test
    void who_is_being_sent_it_gets_it_whole_though_others_took_its_place() {
        Wholes wholes = wholes(Optional.of(folder));
        EmbeddedChannel line = line(wholes);
        sendOften(line, HEAD);
        List<Object> leaving = send(line, HEAD);
        ByteBuf head = Unpooled.copiedBuffer(HEAD, US_ASCII);
        List<Body> others = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            others.add(body(TEXT));
            for (int asked = 0; asked < 3; asked++) {
                wholes.find(others.get(i), head);
            }
        }
        assertThat(wholes.find(body, head)).isEmpty();
        assertThat(read(leaving)).isEqualTo(HEAD + text());
    }

    private static EmbeddedChannel line(Wholes wholes) {
        return new EmbeddedChannel(new Dispatch(wholes));
    }

    private void sendOften(EmbeddedChannel line, String head) {
        for (int i = 0; i < 16; i++) {
            read(send(line, head));
        }
        work.forEach(Runnable::run);
        work.clear();
    }

    private String sent(EmbeddedChannel line, String head) {
        return read(send(line, head));
    }

    /** What leaves for the network. */
    private List<Object> send(EmbeddedChannel line, String head) {
        line.pipeline().get(Dispatch.class).send(body, () -> write(line, head, new ArrayList<>()));
        line.flush();
        List<Object> messages = new ArrayList<>(line.outboundMessages());
        line.outboundMessages().clear();
        return messages;
    }

    private void write(EmbeddedChannel line, String head, List<ChannelFuture> written) {
        written.add(line.write(Unpooled.copiedBuffer(head, US_ASCII)));
        written.add(line.write(Unpooled.wrappedBuffer(body.content().bytes())));
    }

    private static String read(List<Object> messages) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object message : messages) {
            try {
                if (message instanceof FileRegion region) {
                    region.transferTo(Channels.newChannel(bytes), 0);
                    region.release();
                } else {
                    ((ByteBuf) message).readBytes(bytes, ((ByteBuf) message).readableBytes());
                }
            } catch (IOException failed) {
                throw new AssertionError(failed);
            }
        }
        return bytes.toString(US_ASCII);
    }

    private static String text() {
        return new String(TEXT, US_ASCII);
    }
}
