package cn.nianbao.receipt;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What lies in a package of downloads for whoever opens it: what it is, by which keys its receipt is signed, and how it is
 * checked. It is made of the signed statement alone, so that a checker can tell whether somebody rewrote it; words that
 * change here are kept there for the packages of before.
 */
public final class Leaflet {

    /** Plain, because old computers garble other names within an archive. */
    public static final String NAME = "README.txt";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.CHINA);

    private final Statement statement;

    private Leaflet(Statement statement) {
        this.statement = statement;
    }

    public static List<String> lines(Statement statement) {
        return new Leaflet(statement).lines();
    }

    /** As Windows opens it without garbling: with a byte order mark and its own line ends. */
    public static String text(Statement statement) {
        return lines(statement).stream().map(line -> line + "\r\n").collect(Collectors.joining("", "\uFEFF", ""));
    }

    private List<String> lines() {
        Stream<String> about = Stream.of(
                statement.title().lines().map(String::strip).collect(Collectors.joining(" ")),
                "第" + statement.version() + "版，" + DAY.format(statement.publishedOn()) + "公布",
                "",
                "本压缩包收有这份年报的全部下载格式和校验凭证（以 .receipt.json 结尾的文件）。",
                "",
                "凭证由下列密钥签名：");
        Stream<String> how = Stream.of(
                "",
                "记录的 SHA-256 校验值：" + statement.sha256(),
                "记录的 SM3 校验值：" + statement.sm3(),
                "",
                "怎样核验（不需要联网）：",
                "1. 从公布地址取得公钥，向公布机构核对公钥指纹。本文件所写的指纹只供查找，不能代替核对。",
                "2. 运行 deploy/verify --key 公钥文件 压缩包",
                "3. 只核验其中一个文件时，把它和校验凭证取到同一文件夹，再运行 deploy/verify --key 公钥文件 该文件",
                "内容有改动时会指出是哪一格、哪一句。各文件的 SHA-256 校验值见 sha256.txt。");
        return Stream.of(about, statement.keys().stream().map(Leaflet::key), how)
                .flatMap(lines -> lines)
                .toList();
    }

    /** The fingerprint in fours, as people read it to each other over the telephone. */
    private static String key(String id) {
        String fingerprint = id.substring(id.lastIndexOf('-') + 1);
        return id + "，公钥指纹 " + String.join(" ", fingerprint.split("(?<=\\G.{4})"));
    }
}
