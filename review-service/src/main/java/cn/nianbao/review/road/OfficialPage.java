package cn.nianbao.review.road;

import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;

/**
 * A page of the city's portal that was filled from here. The portal may set its own header, links and columns around it; a
 * page that kept our cells is compared cell by cell, any other as one that was put there by hand.
 */
@ApplicationScoped
class OfficialPage {

    private final Partners partners;

    OfficialPage(Partners partners) {
        this.partners = partners;
    }

    /**
     * @throws PartnerAway where it does not open
     * @throws Standstill where no report can be read there
     */
    Compared compare(String address, CanonicalRecord record) {
        HttpResponse<byte[]> answer = open(address);
        if (answer.statusCode() != 200) {
            throw new PartnerAway("官方地址还打不开（状态 " + answer.statusCode() + "）");
        }
        String html = new String(answer.body(), StandardCharsets.UTF_8);
        return html.contains("data-cell=")
                ? PublishedPage.compare(html, record.report())
                : UploadedPage.compare(record.report(), answer.body());
    }

    /** @throws Standstill where something of the report is left to read, or a page does not say why it is gone */
    void demandGone(String address, CanonicalRecord withdrawal) {
        HttpResponse<byte[]> answer = open(address);
        if (answer.statusCode() == 404 || answer.statusCode() == 410) {
            return;
        }
        String notice = Compared.squeezed(withdrawal.withdrawalNotice().orElseThrow());
        String words = Compared.squeezed(
                Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8)).text());
        if (!words.contains(notice) || UploadedPage.hasFigures(answer.body())) {
            throw new Standstill("撤下后官方地址 " + address + " 仍有年报内容或没有撤下说明，请核查后重试");
        }
    }

    private HttpResponse<byte[]> open(String address) {
        return partners.send(
                "政府网站", partners.request(URI.create(address), "").GET().build());
    }
}
