package cn.nianbao.publish.serving;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.serving.Prepared.Header;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReplyTest {

    private static final byte[] TEXT = "年报".repeat(1000).getBytes();
    private static final Prepared PAGE = prepared(TEXT, true);

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate, gzip;q=1.0", "GZIP", "*", "br;q=1, gzip;q=0.1", "identity, *;q=0.5"})
    void who_takes_gzip_is_sent_it_under_a_tag_of_its_own(String accept) {
        Reply reply = Reply.of(PAGE, accept, null);
        assertThat(reply.body().tag()).isEqualTo("\"t-gzip\"");
        assertThat(reply.body().headers()).contains(Header.of("Content-Encoding", "gzip"));
        assertThat(reply.body().headers()).contains(Header.of("Vary", "Accept-Encoding"));
        assertThat(reply.body().headers()).contains(Header.of("ETag", "\"t-gzip\""));
        assertThat(reply.body().content().bytes().length).isLessThan(TEXT.length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "gzip;q=0.000, *", "br", "*;q=0", ""})
    void who_does_not_is_sent_the_plain_bytes(String accept) {
        Reply reply = Reply.of(PAGE, accept, null);
        assertThat(reply.body().content().bytes()).isEqualTo(TEXT);
        assertThat(reply.body().headers()).doesNotContain(Header.of("Content-Encoding", "gzip"));
        assertThat(reply.body().headers()).contains(Header.of("Vary", "Accept-Encoding"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {
                "\"t\"          | gzip     | \"t\"",
                "W/\"t\"        | gzip     | \"t\"",
                "\"t-gzip\"     | gzip     | \"t-gzip\"",
                "\"a\", \"t\"   | identity | \"t\"",
                "*              | identity | \"t\"",
                "*              | gzip     | \"t-gzip\""
            })
    void a_reader_who_has_it_is_told_so(String named, String accept, String tag) {
        Reply reply = Reply.of(PAGE, accept, named);
        assertThat(reply.isUnchanged()).isTrue();
        assertThat(reply.body().tag()).isEqualTo(tag);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '!',
            value = {"\"other\" | gzip", "t | gzip", "\"t-gzip\" | identity"})
    void a_reader_who_has_another_is_sent_it(String named, String accept) {
        assertThat(Reply.of(PAGE, accept, named).isUnchanged()).isFalse();
    }

    @Test
    void what_does_not_shrink_or_must_not_is_sent_as_it_is() {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        assertThat(prepared(noise, true).compressed()).isNull();
        assertThat(prepared(TEXT, false).compressed()).isNull();
        Reply record = Reply.of(prepared(TEXT, false), "gzip", null);
        assertThat(record.body().tag()).isEqualTo("\"t\"");
        assertThat(record.body().headers())
                .noneMatch(header -> header.name().toString().equals("Vary"));
    }

    private static Prepared prepared(byte[] bytes, boolean compressible) {
        return Prepared.of(bytes, "text/plain", "t", compressible, Map.of()).toBeKept();
    }
}
