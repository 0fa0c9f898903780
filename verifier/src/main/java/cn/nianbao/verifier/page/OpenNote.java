package cn.nianbao.verifier.page;

import cn.nianbao.form.FormGrid;
import cn.nianbao.report.Cell;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The note that the portal's script opens beside a figure on a reader's click; a browser saves it with the page. It is one
 * only if it says of a signed figure what was signed; anything else in its place is text that somebody added.
 */
final class OpenNote {

    /** Where the script put it on the screen. */
    private static final Pattern PLACE = Pattern.compile("((left|top):-?\\d{1,6}(\\.\\d+)?px;?){0,2}");

    private static final Set<String> MADE_OF = Set.of("div", "p", "a", "button");

    private final SignedReport signed;

    private OpenNote(SignedReport signed) {
        this.signed = signed;
    }

    /** Null where none was open. */
    static Element find(Document page, SignedReport signed) {
        List<Element> notes = page.select("body > div.figure-note");
        return notes.size() == 1 && new OpenNote(signed).isOurs(notes.get(0)) ? notes.get(0) : null;
    }

    private boolean isOurs(Element note) {
        boolean shape = note.getAllElements().stream().allMatch(part -> MADE_OF.contains(part.normalName()))
                && note.select("[style]").stream().allMatch(part -> part == note)
                && PLACE.matcher(Shown.squeezed(note.attr("style"))).matches();
        List<String> said = SeenText.linesOf(note);
        return shape
                && said.size() == 3
                && said.get(2).equals("对数据有疑问关闭")
                && signed.format().tables().stream()
                        .map(FormGrid::of)
                        .filter(form -> Shown.squeezed(form.caption()).equals(said.get(0)))
                        .flatMap(this::figures)
                        .anyMatch(said.get(1)::equals);
    }

    private Stream<String> figures(FormGrid form) {
        Map<String, String> heads = SignedTable.heads(form);
        return form.rows().stream()
                .flatMap(row -> row.places().stream())
                .map(place -> Shown.squeezed(
                        Stream.of(place.headers().split(" ")).map(heads::get).collect(Collectors.joining("，")) + "："
                                + shown(signed.report().cell(place.cell()))));
    }

    private static String shown(Cell cell) {
        String words =
                cell.isNumber() ? cell.value().toPlainString() : cell.state().shown();
        return words.isEmpty() ? "没有数字" : words;
    }
}
