package cn.nianbao.review.road;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that somebody put on another portal by hand. It is read as a draft is read, because that portal decorates it in its
 * own way: figures and sentences are compared, not bytes.
 */
@ApplicationScoped
class UploadedPage {

    private final Partners partners;

    UploadedPage(Partners partners) {
        this.partners = partners;
    }

    /** What differs from the record, in words. */
    List<String> differences(String address, CanonicalRecord record) {
        HttpResponse<byte[]> answer = open(address);
        if (answer.statusCode() != 200) {
            throw new Standstill("登记的网址打不开（状态 " + answer.statusCode() + "），请信息发布员核对网址后重新登记");
        }
        try {
            return differences(
                    record.report(), ReportReader.read("page.html", DraftFile.read(answer.body()), answer.body()));
        } catch (UnreadableDraft unreadable) {
            throw new Standstill("登记的网址上读不出年度报告：" + unreadable.getMessage());
        }
    }

    private static List<String> differences(Report signed, Report shown) {
        List<String> differences = new ArrayList<>();
        signed.cells().forEach((id, cell) -> {
            Cell there = shown.cells().get(id);
            if (cell.isNumber()
                    && (there == null || !there.isNumber() || there.value().compareTo(cell.value()) != 0)) {
                differences.add("单元格 " + id + " 应为“" + cell.value().toPlainString() + "”");
            }
        });
        StringBuilder prose = new StringBuilder();
        shown.sections().forEach(section -> prose.append(PublishedPage.squeezed(section.text())));
        for (Section section : signed.sections()) {
            section.text()
                    .lines()
                    .filter(paragraph -> prose.indexOf(PublishedPage.squeezed(paragraph)) < 0)
                    .forEach(paragraph -> differences.add("缺少文字“" + PublishedPage.start(paragraph) + "”"));
        }
        return differences;
    }

    /** @throws Standstill where the address still opens */
    void demandGone(String address) {
        int status = open(address).statusCode();
        if (status != 404 && status != 410) {
            throw new Standstill("原网址仍能打开（状态 " + status + "），请信息发布员在网站上撤下后重新登记");
        }
    }

    private HttpResponse<byte[]> open(String address) {
        URI page = URI.create(address);
        return partners.send("政府网站", partners.request(page, "").GET().build());
    }
}
