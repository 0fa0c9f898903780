package cn.nianbao.review.road;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import cn.nianbao.review.road.Compared.Deviation;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.stream.Collectors;

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

    /** @throws Standstill where no report can be read there */
    Compared compare(String address, CanonicalRecord record) {
        HttpResponse<byte[]> answer = open(address);
        if (answer.statusCode() != 200) {
            throw new Standstill("登记的网址打不开（状态 " + answer.statusCode() + "），请信息发布员核对网址后重新登记");
        }
        return compare(record.report(), answer.body());
    }

    /** @throws Standstill where no report can be read in the page */
    static Compared compare(Report signed, byte[] page) {
        try {
            return compare(signed, read(page));
        } catch (UnreadableDraft unreadable) {
            throw new Standstill("公布的网页上读不出年度报告：" + unreadable.getMessage());
        }
    }

    /** Whether a page still shows a figure of any report. */
    static boolean hasFigures(byte[] page) {
        try {
            return read(page).cells().values().stream().anyMatch(Cell::isNumber);
        } catch (UnreadableDraft nothingThere) {
            return false;
        }
    }

    static Report read(byte[] page) throws UnreadableDraft {
        return ReportReader.read("page.html", DraftFile.read(page), page);
    }

    static Compared compare(Report signed, Report shown) {
        String prose = shown.sections().stream()
                .map(section -> Compared.squeezed(section.text()))
                .collect(Collectors.joining());
        Compared compared = Compared.with(
                signed,
                id -> Optional.of(signed.cell(id))
                        .filter(expected -> expected.isNumber()
                                && !isSame(expected, shown.cells().get(id)))
                        .map(expected -> Deviation.in(
                                id, figure(expected), figure(shown.cells().get(id)))),
                prose::contains);
        return isOfItsYear(signed, shown)
                ? compared
                : compared.and(new Deviation(null, "标题", signed.title(), shown.title()));
    }

    /** Two years can have the same figures, all of them zero. */
    private static boolean isOfItsYear(Report signed, Report shown) {
        return shown.year() == null || shown.year().equals(signed.year());
    }

    private static boolean isSame(Cell expected, Cell there) {
        return there != null && there.isNumber() && there.value().compareTo(expected.value()) == 0;
    }

    private static String figure(Cell there) {
        return there == null || !there.isNumber() ? null : there.value().toPlainString();
    }

    /** @throws Standstill where the address still opens */
    void demandGone(String address) {
        int status = open(address).statusCode();
        if (status != 404 && status != 410) {
            throw new Standstill("原网址 " + address + " 仍能打开（状态 " + status + "），请信息发布员在网站上撤下后重新登记");
        }
    }

    /** @throws Standstill where this very content can be read there; anything else may */
    void demandNot(String address, Report calledOff) {
        HttpResponse<byte[]> answer = open(address);
        if (answer.statusCode() == 200 && isThere(calledOff, answer.body())) {
            throw new Standstill("已停止办理的更正稿在 " + address + " 仍能打开，请信息发布员在网站上撤下后重新登记");
        }
    }

    private static boolean isThere(Report report, byte[] page) {
        try {
            return compare(report, read(page)).isSame();
        } catch (UnreadableDraft nothingThere) {
            return false;
        }
    }

    private HttpResponse<byte[]> open(String address) {
        URI page = URI.create(address);
        return partners.send("政府网站", partners.request(page, "").GET().build());
    }
}
