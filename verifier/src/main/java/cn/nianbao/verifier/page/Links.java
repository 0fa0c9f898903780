package cn.nianbao.verifier.page;

import cn.nianbao.report.CellId;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where the report's own links lead: to the files of this version, to the report's other versions, to places on the page.
 * Which site they are on nobody signed, so they have to be on the same one. Browsers and connectors write them in full or
 * from the page's folder on.
 */
final class Links {

    private static final Map<String, String> FILES = Map.ofEntries(
            Map.entry("JSON数据", ".json"),
            Map.entry("CSV表格", ".csv"),
            Map.entry("Excel表格", ".xlsx"),
            Map.entry("XML数据", ".xml"),
            Map.entry("Word文档", ".docx"),
            Map.entry("PDF文档", ".pdf"),
            Map.entry("OFD文档", ".ofd"),
            Map.entry("全部格式打包", ".zip"),
            Map.entry("下载校验凭证", ".receipt.json"));

    private static final Pattern SIZE = Pattern.compile("\\d+(B|KB|MB)$");
    private static final Pattern VERSION = Pattern.compile("(请看最新的)?第(\\d+)版");

    /** A site, and a path in which no other scheme hides. */
    private static final Pattern ADDRESS =
            Pattern.compile("((?:https?:)?//[^/?#\\\\\\s]+|file:///(?:[A-Za-z]:)?)?([^:\\\\\\s]*)");

    private final Document page;
    private final SignedReport signed;
    private final String report;
    private final Map<String, List<Element>> sites = new LinkedHashMap<>();
    private final List<Difference> differences = new ArrayList<>();

    private Links(Document page, SignedReport signed) {
        this.page = page;
        this.signed = signed;
        this.report = "reports/" + signed.statement().agencyCode() + "/"
                + signed.statement().year();
    }

    static List<Difference> compare(Document page, SignedReport signed) {
        Links links = new Links(page, signed);
        page.body().select("a[href]").stream()
                .filter(link -> !Surroundings.hold(link))
                .forEach(links::look);
        page.select("link[rel~=(?i)^(canonical|alternate|amphtml)$]").forEach(links::elsewhere);
        links.sites.values().stream()
                .sorted((one, other) -> other.size() - one.size())
                .skip(1)
                .forEach(fewer -> fewer.forEach(link -> links.leads(link, "与其他链接不在同一个网站")));
        return links.differences;
    }

    /** Whether a download is called so in the list of downloads. */
    static boolean isFileName(String words) {
        return FILES.containsKey(Shown.squeezed(words));
    }

    /** What programs are told instead of this page's own address. */
    private void elsewhere(Element link) {
        boolean own = isPage(path(link.attr("href")), null) || isFile(path(link.attr("href")));
        if (!own) {
            differences.add(
                    Difference.words("网页标明的地址（" + Shown.plain(link.attr("rel")) + "）", null, link.attr("href")));
        }
    }

    private void look(Element link) {
        String href = link.attr("href").strip();
        if (!href.startsWith("#")) {
            sites.computeIfAbsent(site(href), first -> new ArrayList<>()).add(link);
        }
        if (!isRight(Shown.squeezed(link.wholeText()), link, path(href))) {
            leads(link, "不是它应去的地方");
        }
    }

    private void leads(Element link, String what) {
        differences.add(Difference.trick(
                "链接“" + Shown.plain(link.text()) + "”指向 " + Shown.plain(link.attr("href")) + "，" + what));
    }

    private boolean isRight(String words, Element link, String path) {
        int hash = path.indexOf('#');
        if (hash >= 0 && (hash == 0 || isPage(path.substring(0, hash), null))) {
            return isPlace(words, path.substring(hash + 1));
        }
        String file = FILES.get(SIZE.matcher(words).replaceFirst(""));
        if (file != null) {
            return path.matches(
                    "((.*/)?" + report + "/|(\\./)?)v" + signed.statement().version() + Pattern.quote(file));
        }
        if (signed.statement().keys().contains(words)) {
            return path.matches("(.*/)?keys/" + Pattern.quote(words) + "\\.pem");
        }
        if (words.equals("全部公钥")) {
            return path.matches("(.*/)?keys\\.json");
        }
        if (words.equals("对数据有疑问")) {
            return isDoubt(link, path);
        }
        Matcher version = VERSION.matcher(words);
        return version.matches() ? isPage(path, version.group(2)) : isHeir(link, path);
    }

    /** Which version an address without a number means, changes with time. */
    private boolean isPage(String path, String version) {
        String number = version == null ? "\\d+" : version;
        return path.matches("(.*/)?" + report + "(/v" + number + "(\\.html)?)?/?(\\?.*)?")
                || path.matches("(\\./)?(index|v" + number + ")\\.html");
    }

    private boolean isFile(String path) {
        return path.matches("(.*/)?" + report + "(/v\\d+)?\\.[a-z.]+");
    }

    private boolean isDoubt(Element link, String path) {
        Matcher doubt = Pattern.compile("(.*/)?" + report + "/doubt\\?(.*&)?(table|cell)=([^&]*)(&.*)?")
                .matcher(path);
        if (!doubt.matches()) {
            return false;
        }
        String about = doubt.group(4).replace("%2F", "/");
        return doubt.group(3).equals("cell")
                ? signed.report().cells().keySet().stream()
                        .anyMatch(id -> id.toString().equals(about))
                : signed.format().tables().stream().anyMatch(table -> table.id().equals(about));
    }

    /** A place on this page is called by its heading, a figure by its row and column; a page without ids has no places. */
    private boolean isPlace(String words, String id) {
        Element place = page.getElementById(id.replace("%2F", "/"));
        if (place == null || words.equals("跳到正文")) {
            return true;
        }
        Optional<CellId> cell = signed.report().cells().keySet().stream()
                .filter(each -> each.toString().equals(place.id()))
                .findFirst();
        if (cell.isPresent()) {
            return words.equals(Shown.squeezed(signed.format().words(cell.get())));
        }
        Element heading = place.selectFirst("h2");
        return heading != null && words.equals(Shown.squeezed(heading.wholeText()));
    }

    /** The agency that took over stands in the list, under its own code. */
    private static boolean isHeir(Element link, String path) {
        return Shown.squeezed(link.parent().wholeText()).contains("的职责已由")
                && path.matches("(.*/)?reports/[a-z0-9-]{2,40}/?(\\?.*)?");
    }

    /** Without the scheme, which a city's server may change; empty for an address on the page's own site. */
    private static String site(String href) {
        Matcher address = ADDRESS.matcher(href);
        return address.matches() && address.group(1) != null ? address.group(1).replaceFirst("^https?:", "") : "";
    }

    /** Without the site; of what is no address, a question mark, which is no way to anything. */
    private static String path(String href) {
        Matcher address = ADDRESS.matcher(href.strip());
        return address.matches() ? address.group(2) : "?";
    }
}
