package cn.nianbao.deploy.road;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Whether the public reads what was approved: the very bytes by their hash, every cell, every figure on the page. */
public final class Comparison {
    private final List<String> differences = new ArrayList<>();

    private Comparison() {}

    /**
     * @param approved the working revision as the approver saw it, with its {@code revision}
     * @param record the answer of the portal's open data
     * @param page the answer of the portal's page
     * @return what differs, in words; empty when all is equal
     */
    public static List<String> differences(JsonNode approved, Answer record, Answer page) {
        Comparison comparison = new Comparison();
        comparison.hash(approved.path("revision").asText(), record);
        Report published = ReportJson.read(record.json());
        comparison.cells(ReportJson.read(approved), published);
        comparison.page(published, Jsoup.parse(page.text()));
        return comparison.differences;
    }

    private void hash(String approved, Answer record) {
        String published = CanonicalRecord.sha256(record.bytes());
        if (!published.equals(approved)) {
            differences.add("公布数据的校验值 " + published + " 不是签发的 " + approved);
        }
    }

    private void cells(Report approved, Report published) {
        Map<CellId, Cell> wanted = approved.cells();
        Map<CellId, Cell> found = published.cells();
        if (!wanted.keySet().equals(found.keySet())) {
            differences.add("单元格不齐：签发 " + wanted.size() + " 格，公布 " + found.size() + " 格");
        }
        wanted.forEach((id, cell) -> {
            if (!same(cell, found.get(id))) {
                differences.add("单元格 " + id + " 与签发的不一致");
            }
        });
    }

    private static boolean same(Cell approved, Cell published) {
        return published != null
                && approved.state() == published.state()
                && Objects.equals(approved.value(), published.value())
                && Objects.equals(approved.unit(), published.unit());
    }

    private void page(Report published, Document page) {
        for (CellId id : new TreeSet<>(published.cells().keySet())) {
            Cell cell = published.cells().get(id);
            List<Element> shown = page.getElementsByAttributeValue("data-cell", id.toString());
            String wanted = cell.isNumber()
                    ? cell.value().toPlainString()
                    : cell.state().shown();
            if (shown.size() != 1 || !shown.get(0).text().equals(wanted)) {
                differences.add("网页上的单元格 " + id + " 应为“" + wanted + "”");
            }
        }
    }
}
