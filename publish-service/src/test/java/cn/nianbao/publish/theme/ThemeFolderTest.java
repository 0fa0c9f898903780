package cn.nianbao.publish.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a city may put around our pages, and what the service refuses to start with. */
class ThemeFolderTest {

    @TempDir
    Path folder;

    @Test
    void without_a_folder_the_column_belongs_to_no_city() {
        Theme theme = new ThemeFolder(Optional.empty(), "").read();
        assertThat(theme.file().site()).isNull();
        assertThat(theme.file().doubt()).startsWith("https://zfwzzc.www.gov.cn/");
        assertThat(theme.css()).contains("--on-brand:#ffffff");
    }

    @Test
    void what_a_city_leaves_out_is_as_built_in() throws IOException {
        write("theme.json", "{\"site\": \"安澜市人民政府\", \"colours\": {\"brand\": \"#12476b\"}}");
        Theme theme = read();
        assertThat(theme.file().site()).isEqualTo("安澜市人民政府");
        assertThat(theme.file().column()).isEqualTo("政府信息公开年报");
        assertThat(theme.css()).contains("--brand:#12476b", "--on-brand:#ffffff");
    }

    @Test
    void the_sample_theme_is_fit_to_be_shown() {
        Path sample = Path.of(System.getProperty("project.folder"), "deploy/theme/anlan");
        Theme theme = new ThemeFolder(Optional.of(sample), "/zwgk/nianbao").read();
        assertThat(theme.logo()).startsWith("/zwgk/nianbao/theme/logo.svg?v=");
    }

    @Test
    void text_that_is_hard_to_read_is_refused_with_its_place() throws IOException {
        write("theme.json", "{\"colours\": {\"link\": \"#7aa7d9\"}}");
        assertThatThrownBy(this::read)
                .isInstanceOf(ThemeRefused.class)
                .hasMessageContaining("链接（link #7aa7d9，底色 paper #ffffff）的对比度只有 2.51:1，低于 4.5:1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"colours\": {\"brand\": \"red\"}}|#rrggbb",
                "{\"links\": [{\"text\": \"x\", \"href\": \"javascript:alert(1)\"}]}|https://",
                "{\"foot\": [{\"name\": \"x\", \"text\": \"y\", \"href\": \"data:text/html,x\"}]}|https://",
                "{\"doubt\": \"找错\"}|https://",
                "{\"logo\": \"../secret.png\"}|没有图片",
                "{\"icon\": \"missing.svg\"}|没有图片",
                "{\"index\": [{\"name\": \"索引号\", \"from\": \"nowhere\"}]}|写法有误",
                "{\"index\": [{\"name\": \"公开类别\", \"from\": \"text\"}]}|要写 text",
                "{\"sight\": \"安澜\"}|sight",
                "{\"site\": |不是正确的 JSON"
            })
    void a_theme_file_with_a_mistake_is_refused_in_words(String json, String words) throws IOException {
        write("theme.json", json);
        assertThatThrownBy(this::read).isInstanceOf(ThemeRefused.class).hasMessageContaining(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<script>alert(1)</script>|<script>",
                "<p onclick=\"x()\">x</p>|onclick",
                "<p style=\"color:red\">x</p>|style",
                "<a href=\"javascript:x()\">x</a>|javascript:x()",
                "<form action=\"/x\"></form>|<form>",
                "<iframe src=\"/x\"></iframe>|<iframe>",
                "<img src=\"https://elsewhere.example/x.png\">|没有图片"
            })
    void an_active_or_foreign_header_is_refused_and_not_cleaned(String html, String words) throws IOException {
        write("theme.json", "{}");
        write("header.html", html);
        assertThatThrownBy(this::read).isInstanceOf(ThemeRefused.class).hasMessageContaining(words);
    }

    @Test
    void the_portals_own_header_stays_as_it_was_written() throws IOException {
        Files.copy(
                Path.of(System.getProperty("project.folder"), "deploy/theme/anlan/logo.svg"),
                folder.resolve("logo.svg"));
        write("theme.json", "{}");
        write("header.html", "<p class=\"top\"><img src=\"logo.svg\" alt=\"安澜\"><a href=\"/\">首页</a></p>");
        assertThat(read().header())
                .contains("<p class=\"top\"><img src=\"/theme/logo.svg?v=", "alt=\"安澜\"><a href=\"/\">首页</a></p>");
    }

    @ParameterizedTest
    @CsvSource({"logo.png,<svg/>", "logo.jpg,GIF89a", "logo.svg,<svg><script>x</script></svg>", "logo.svg,plain"})
    void a_picture_that_is_not_what_its_name_says_is_refused(String name, String content) throws IOException {
        write("theme.json", "{}");
        write(name, content);
        assertThatThrownBy(this::read).isInstanceOf(ThemeRefused.class).hasMessageContaining(name);
    }

    @Test
    void a_folder_without_a_theme_file_is_refused() {
        assertThatThrownBy(this::read).isInstanceOf(ThemeRefused.class).hasMessageContaining("没有 theme.json");
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }

    private Theme read() {
        return new ThemeFolder(Optional.of(folder), "").read();
    }
}
