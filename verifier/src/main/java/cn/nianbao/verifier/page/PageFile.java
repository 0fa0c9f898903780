package cn.nianbao.verifier.page;

import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Passages;
import cn.nianbao.verifier.compare.PublishedFile;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.SignedWords;
import cn.nianbao.verifier.compare.Unverifiable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** A report's page, as the portal sent it or as a browser saved it. */
public final class PageFile implements PublishedFile {

    /** The id of the element that holds the receipt: data in its attribute, and a script in pages of before. */
    static final String RECEIPT = "receipt-data";

    private static final int BEGINNING = 4096;

    /** A report's page has some three thousand, with a city's head and foot a few more. */
    private static final int MOST_ELEMENTS = 20_000;

    @Override
    public boolean recognises(byte[] bytes) {
        String text = PageText.of(bytes);
        String beginning =
                text.substring(0, Math.min(text.length(), BEGINNING)).strip().toLowerCase(Locale.ROOT);
        return beginning.startsWith("<")
                && (beginning.contains("<html") || beginning.contains("<!doctype html") || beginning.contains("<body"));
    }

    @Override
    public Optional<byte[]> receipt(byte[] bytes) throws Unverifiable {
        Elements blocks = parse(bytes).select("script#" + RECEIPT + ", data#" + RECEIPT);
        if (blocks.size() > 1) {
            throw new Unverifiable("网页中有 " + blocks.size() + " 份凭证，不知以哪一份为准；请从公布地址下载凭证，用 --receipt 指定");
        }
        return blocks.stream()
                .findFirst()
                .map(block -> block.nameIs("script") ? block.data() : block.attr("value"))
                .map(receipt -> receipt.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<String> limits(byte[] bytes) throws Unverifiable {
        List<String> limits = new ArrayList<>();
        limits.add("网页的样子由样式文件决定，样式文件不在核验范围内，网页所带的脚本文件也是；要看不受它们影响的内容，请下载 PDF 或数据文件核验");
        Set<String> own = PortalWords.ALL.stream().map(Shown::squeezed).collect(Collectors.toSet());
        String others = Surroundings.lines(parse(bytes)).stream()
                .filter(line -> !own.contains(line))
                .collect(Collectors.joining("；"));
        if (!others.isEmpty()) {
            limits.add("页眉、页脚和导航属于门户网站，没有签发，未核对：" + Shown.plain(others));
        }
        return limits;
    }

    @Override
    public List<Difference> compare(byte[] bytes, SignedReport signed) throws Unverifiable {
        Document page = parse(bytes);
        Setting setting = Setting.of(signed);
        SignedTables tables = SignedTables.find(page, signed);
        Element note = OpenNote.find(page, signed);
        SeenText seen = SeenText.of(
                page, element -> element == note || tables.found().contains(element) || Surroundings.isOne(element));
        List<Difference> differences = new ArrayList<>(Tricks.of(page, note));
        differences.addAll(tables.differences());
        differences.addAll(Passages.compare(SignedWords.of(signed), seen.lines(), setting::isSetting));
        seen.aside().stream()
                .filter(line -> !setting.isSetting(line))
                .forEach(line -> differences.add(Difference.words("", null, line)));
        differences.addAll(Omitted.from(seen, signed));
        differences.addAll(Labelled.compare(page, signed));
        differences.addAll(HeardWords.compare(page, signed, tables::isFigure));
        differences.addAll(Links.compare(page, signed));
        differences.addAll(HeadWords.compare(page, signed, setting));
        differences.addAll(MachineData.compare(page, signed));
        differences.addAll(Surroundings.of(page, setting));
        return differences;
    }

    private static Document parse(byte[] bytes) throws Unverifiable {
        Document page;
        try {
            page = Jsoup.parse(PageText.of(bytes));
        } catch (RuntimeException broken) {
            throw new Unverifiable("网页已损坏，无法读取；请重新保存网页后再核验");
        }
        if (page.getAllElements().size() > MOST_ELEMENTS) {
            throw new Unverifiable("网页的内容远多于一份年报，可能是有意构造的；请从公布地址重新保存网页后再核验");
        }
        return page;
    }
}
