package cn.nianbao.publish.portal;

import cn.nianbao.publish.ShanghaiClock;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.RawString;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A report for search engines, in the words of schema.org: a Report, and the Dataset of its figures with each download. */
@Named("linkedData")
@Singleton
public class LinkedData {

    private final View address;

    LinkedData(Views views) {
        this.address = views.plain();
    }

    /** The data block for the page. Nothing in it can end the element that it stands in. */
    public RawString of(ReportPage page) {
        String json = new String(ReportJson.bytes(graph(page.edition(), page.report())), StandardCharsets.UTF_8)
                .replace("&", "\\u0026")
                .replace("<", "\\u003c")
                .replace(">", "\\u003e");
        return new RawString("<script type=\"application/ld+json\">" + json + "</script>");
    }

    private ObjectNode graph(Edition edition, Report report) {
        ObjectNode root = ReportJson.EXACT.createObjectNode().put("@context", "https://schema.org");
        String page = address.canonical(edition.key().page());
        ArrayNode graph = root.putArray("@graph");
        ObjectNode said = about(graph.addObject(), "Report", page, edition, report);
        said.putObject("mainEntity").put("@id", page + "#dataset");
        ObjectNode data = about(graph.addObject(), "Dataset", page + "#dataset", edition, report);
        data.put("description", report.agency() + report.year() + "年政府信息公开工作年度报告的正文与法定表格数据。");
        data.put("isAccessibleForFree", true);
        ArrayNode downloads = data.putArray("distribution");
        for (Form form : Form.downloads()) {
            ObjectNode download = downloads.addObject().put("@type", "DataDownload");
            download.put("name", form.shown()).put("contentUrl", page + form.ending());
            download.put("encodingFormat", form.mediaType().replaceFirst(";.*", ""));
        }
        return root;
    }

    private ObjectNode about(ObjectNode node, String type, String id, Edition edition, Report report) {
        node.put("@type", type).put("@id", id).put("name", edition.titleOnOneLine());
        node.put("url", address.canonical(edition.key().page())).put("inLanguage", "zh-CN");
        node.put("version", String.valueOf(edition.key().version()));
        node.put(
                "datePublished",
                LocalDate.ofInstant(edition.publishedOn(), ShanghaiClock.ZONE).toString());
        if (report.signedOn() != null) {
            node.put("dateCreated", report.signedOn().toString());
        }
        node.put("temporalCoverage", temporalCoverage(report));
        node.putObject("publisher").put("@type", "GovernmentOrganization").put("name", report.agency());
        return node;
    }

    private static String temporalCoverage(Report report) {
        Period period = report.period();
        boolean known = period != null && period.from() != null && period.to() != null;
        return known ? period.from() + "/" + period.to() : report.year().toString();
    }
}
