package cn.nianbao.publish.harvest;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.theme.View;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The reports as a data catalogue (W3C DCAT 3, in the terms of DCAT-AP) in JSON-LD, in pages by Hydra as harvesters know them.
 *
 * @param total of all leaves
 */
record Catalog(View address, int total, Leaf<Edition> leaf) {

    static final String MEDIA_TYPE = "application/ld+json";
    static final String PATH = "/catalog.jsonld";

    byte[] bytes() {
        ObjectNode catalog = ReportJson.EXACT.createObjectNode();
        catalog.set("@context", context());
        catalog.put("@id", address.canonical(PATH)).put("@type", "dcat:Catalog");
        catalog.put("title", "政府信息公开工作年度报告").put("description", "各机关公布的政府信息公开工作年度报告及其数据。");
        catalog.put("language", "zh-CN").put("homepage", address.canonical("/reports"));
        catalog.put("totalItems", total);
        int page = leaf.page();
        ObjectNode view = catalog.putObject("view").put("@id", address.canonical(path(page)));
        view.put("@type", "hydra:PartialCollectionView").put("first", address.canonical(path(1)));
        if (page > 1) {
            view.put("previous", address.canonical(path(page - 1)));
        }
        if (leaf.hasNext()) {
            view.put("next", address.canonical(path(page + 1)));
        }
        ArrayNode datasets = catalog.putArray("dataset");
        leaf.entries().forEach(report -> datasets.add(dataset(report)));
        return ReportJson.bytes(catalog);
    }

    static String path(int page) {
        return page == 1 ? PATH : PATH + "?page=" + page;
    }

    private ObjectNode dataset(Edition report) {
        String page = address.canonical(report.key().newestPage());
        int year = report.key().year();
        ObjectNode dataset = ReportJson.EXACT.createObjectNode();
        dataset.put("@id", page + "#dataset").put("@type", "dcat:Dataset");
        dataset.put("identifier", report.key().agencyCode() + "/" + year);
        dataset.put("title", report.titleOnOneLine());
        dataset.put("description", report.agency() + year + "年政府信息公开工作年度报告的正文与法定表格数据。");
        dataset.put("language", "zh-CN")
                .put("version", String.valueOf(report.key().version()));
        dataset.put("modified", report.publishedOn().toString()).put("landingPage", page);
        dataset.putObject("publisher").put("@type", "foaf:Organization").put("name", report.agency());
        dataset.putObject("temporal")
                .put("@type", "dcterms:PeriodOfTime")
                .put("startDate", year + "-01-01")
                .put("endDate", year + "-12-31");
        ArrayNode distributions = dataset.putArray("distribution");
        Form.downloads().forEach(form -> distributions.add(distribution(report, form, page)));
        return dataset;
    }

    private static ObjectNode distribution(Edition report, Form form, String page) {
        ObjectNode distribution = ReportJson.EXACT.createObjectNode();
        distribution.put("@type", "dcat:Distribution").put("title", form.shown());
        distribution.put("accessURL", page).put("downloadURL", page + form.ending());
        distribution.put("mediaType", form.mediaType().replaceFirst(";.*", ""));
        if (form == Form.JSON) {
            distribution
                    .putObject("checksum")
                    .put("@type", "spdx:Checksum")
                    .put("algorithm", "spdx:checksumAlgorithm_sha256")
                    .put("checksumValue", report.revision());
        }
        return distribution;
    }

    private static ObjectNode context() {
        ObjectNode context = ReportJson.EXACT.createObjectNode();
        context.put("dcat", "http://www.w3.org/ns/dcat#").put("dcterms", "http://purl.org/dc/terms/");
        context.put("foaf", "http://xmlns.com/foaf/0.1/").put("spdx", "http://spdx.org/rdf/terms#");
        context.put("hydra", "http://www.w3.org/ns/hydra/core#").put("xsd", "http://www.w3.org/2001/XMLSchema#");
        List.of("title", "description", "language", "identifier", "publisher", "temporal")
                .forEach(term -> context.put(term, "dcterms:" + term));
        List.of("dataset", "distribution", "mediaType", "version").forEach(term -> context.put(term, "dcat:" + term));
        List.of("landingPage", "accessURL", "downloadURL").forEach(term -> reference(context, term, "dcat:" + term));
        List.of("first", "previous", "next", "view").forEach(term -> reference(context, term, "hydra:" + term));
        typed(context, "modified", "dcterms:modified", "xsd:dateTime");
        typed(context, "startDate", "dcat:startDate", "xsd:date");
        typed(context, "endDate", "dcat:endDate", "xsd:date");
        typed(context, "checksumValue", "spdx:checksumValue", "xsd:hexBinary");
        reference(context, "homepage", "foaf:homepage");
        reference(context, "algorithm", "spdx:algorithm");
        context.put("name", "foaf:name").put("checksum", "spdx:checksum").put("totalItems", "hydra:totalItems");
        return context;
    }

    private static void reference(ObjectNode context, String term, String property) {
        typed(context, term, property, "@id");
    }

    private static void typed(ObjectNode context, String term, String property, String type) {
        context.putObject(term).put("@id", property).put("@type", type);
    }
}
