package cn.nianbao.verifier.page;

import cn.nianbao.form.FormGrid;
import cn.nianbao.form.FormPart;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The statutory tables of a page. Which is which, their visible heads say; only where these are spoilt, their attributes. */
final class SignedTables {

    private final SignedReport signed;
    private final Document page;
    private final Map<String, Element> ids = new HashMap<>();
    private final Set<Element> found = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Difference> differences = new ArrayList<>();

    private SignedTables(Document page, SignedReport signed) {
        this.page = page;
        this.signed = signed;
        page.select("[id]").forEach(element -> ids.putIfAbsent(element.id(), element));
    }

    static SignedTables find(Document page, SignedReport signed) {
        SignedTables tables = new SignedTables(page, signed);
        FormPart.of(signed.report(), signed.format()).stream()
                .flatMap(part -> part.tables().stream())
                .forEach(tables::look);
        return tables;
    }

    /** The tables that were compared; any other on the page is text that somebody added. */
    Set<Element> found() {
        return found;
    }

    /** Whether it is, or stands in, a cell that was compared. */
    boolean isFigure(Element element) {
        Element cell = element.closest("td");
        return cell != null && !cell.hasClass("corner") && found.contains(cell.closest("table"));
    }

    List<Difference> differences() {
        return differences;
    }

    private void look(StatutoryTable table) {
        FormGrid form = FormGrid.of(table);
        Optional<Element> there = visible()
                .filter(other -> heads(form).equals(heads(other)))
                .findFirst()
                .or(() -> visible()
                        .filter(other -> other.selectFirst("td[data-cell^=" + table.id() + "/]") != null)
                        .findFirst());
        there.ifPresentOrElse(
                element -> {
                    found.add(element);
                    differences.addAll(SignedTable.compare(element, form, signed, ids));
                },
                () -> differences.add(Difference.words(table.caption(), table.caption() + "整张表", null)));
    }

    private Stream<Element> visible() {
        return page.select("table").stream().filter(table -> !found.contains(table) && !Sight.isOutOfSight(table));
    }

    private static List<String> heads(Element table) {
        return table.select("th").stream()
                .map(head -> Shown.squeezed(head.wholeText()))
                .toList();
    }

    private static List<String> heads(FormGrid form) {
        return Stream.concat(
                        form.headRows().stream().flatMap(List::stream),
                        form.rows().stream().flatMap(row -> row.heads().stream()))
                .map(head -> Shown.squeezed(head.text()))
                .toList();
    }
}
