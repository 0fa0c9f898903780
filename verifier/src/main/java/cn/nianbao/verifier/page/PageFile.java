package cn.nianbao.verifier.page;

import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Passages;
import cn.nianbao.verifier.compare.PublishedFile;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.SignedWords;
import cn.nianbao.verifier.compare.Unverifiable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A report's page, as the portal sent it or as a browser saved it. */
public final class PageFile implements PublishedFile {

    private static final int BEGINNING = 4096;

    @Override
    public boolean recognises(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.UTF_8)
                .replace("\uFEFF", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        return beginning.startsWith("<")
                && (beginning.contains("<html") || beginning.contains("<!doctype html") || beginning.contains("<body"));
    }

    @Override
    public Optional<byte[]> receipt(byte[] bytes) throws Unverifiable {
        Elements blocks = parse(bytes).select("script#receipt-data");
        if (blocks.size() > 1) {
            throw new Unverifiable("网页中有 " + blocks.size() + " 份凭证，不知以哪一份为准；请从公布地址下载凭证，用 --receipt 指定");
        }
        return blocks.stream().findFirst().map(Element::data).map(data -> data.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<Difference> compare(byte[] bytes, SignedReport signed) throws Unverifiable {
        Document page = parse(bytes);
        List<Difference> differences = new ArrayList<>(Tricks.of(page));
        SignedTables tables = SignedTables.find(page, signed);
        differences.addAll(tables.differences());
        List<String> shown = SeenText.of(page, tables.found());
        Setting setting = Setting.of(signed);
        differences.addAll(Passages.compare(SignedWords.of(signed), shown, setting::isSetting));
        return differences;
    }

    private static Document parse(byte[] bytes) throws Unverifiable {
        try {
            return Jsoup.parse(new ByteArrayInputStream(bytes), null, "");
        } catch (IOException | RuntimeException broken) {
            throw new Unverifiable("网页已损坏，无法读取；请重新保存网页后再核验");
        }
    }
}
