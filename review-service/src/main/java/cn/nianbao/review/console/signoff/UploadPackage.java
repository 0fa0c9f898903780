package cn.nianbao.review.console.signoff;

import cn.nianbao.form.CsvTable;
import cn.nianbao.forms.Form;
import cn.nianbao.opendata.Archive;
import cn.nianbao.opendata.Docx;
import cn.nianbao.opendata.Pdf;
import cn.nianbao.opendata.Xlsx;
import cn.nianbao.opendata.Xml;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.review.paper.Dossier;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 待上网发布的材料包: all that somebody needs who puts the signed report on a portal by hand, with the SHA-256 of each file. File
 * names are plain, because old computers garble others within an archive. The same record gives the same bytes.
 */
final class UploadPackage {

    private UploadPackage() {}

    static byte[] of(Dossier dossier, Form registration) {
        CanonicalRecord record = dossier.revision().record();
        Report report = record.report();
        String name = dossier.report().agency() + "-" + dossier.report().year() + "-v"
                + dossier.report().version();
        Map<String, byte[]> files = new LinkedHashMap<>();
        String page = StandalonePage.of(report, dossier.title(), record.revision(), record.notes())
                .html();
        files.put(name + ".html", page.getBytes(StandardCharsets.UTF_8));
        files.put(name + ".json", record.bytes());
        files.put(name + ".csv", CsvTable.of(report).getBytes(StandardCharsets.UTF_8));
        files.put(name + ".xml", Xml.of(record));
        files.put(name + ".xlsx", Xlsx.of(record));
        files.put(name + ".docx", Docx.of(record));
        files.put(name + ".pdf", Pdf.of(record));
        files.put(name + "-registration.pdf", registration.print());
        files.put("manifest.txt", manifest(dossier, files).getBytes(StandardCharsets.UTF_8));
        return Archive.of(files);
    }

    private static String manifest(Dossier dossier, Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder("\uFEFF" + dossier.title() + "\r\n内容校验值（SHA-256）："
                + dossier.revision().hash() + "\r\n\r\n");
        List<String> what = List.of(
                "网页，直接上传",
                "数据（JSON），校验值即内容校验值",
                "表格数字（CSV，可用 Excel、WPS 打开）",
                "数据（XML）",
                "表格（Excel）",
                "公文格式（Word）",
                "版式文件（PDF/A）",
                "发布登记表");
        int i = 0;
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            lines.append(CanonicalRecord.sha256(file.getValue()))
                    .append("  ")
                    .append(file.getKey())
                    .append("  ")
                    .append(what.get(i++))
                    .append("\r\n");
        }
        return lines.toString();
    }
}
