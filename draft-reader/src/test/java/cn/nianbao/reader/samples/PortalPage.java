package cn.nianbao.reader.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A draft as an office saves it from a government's portal: the site's head, search, menus, lists and foot around an article that
 * was pasted from an office program, so that every run of every paragraph and cell carries its looks along.
 */
final class PortalPage implements SampleFile {

    private static final String SITE = site();

    private static final String PARAGRAPH = "text-indent:43px;line-height:37px;mso-line-height-rule:exactly;"
            + "text-align:justify;text-justify:inter-ideograph;mso-pagination:none;";
    private static final String CELL_PARAGRAPH =
            "text-align:center;line-height:21px;mso-line-height-rule:exactly;vertical-align:middle;";
    private static final String CELL =
            "padding:0 7px;border:1px solid windowtext;mso-border-alt:0.5pt solid windowtext;"
                    + "mso-border-left-alt:none;word-break:break-all;";
    private static final String WORDS = "font-family:仿宋_GB2312;mso-ascii-font-family:仿宋_GB2312;font-size:21px;"
            + "mso-font-kerning:1px;color:rgb(0,0,0);";
    private static final String SMALL_WORDS =
            "font-family:宋体;mso-hansi-font-family:宋体;font-size:14px;mso-font-kerning:0;";

    /** Office programs set figures and letters in runs of their own. */
    private static final Pattern RUN = Pattern.compile("[\\x20-\\x7e]+|[^\\x20-\\x7e\\n]+|\\n");

    @Override
    public String ending() {
        return ".portal.html";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        return SITE.replace("{title}", report.title())
                .replace("{article}", article(report))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "portal";
    }

    private static String article(SampleReport report) {
        StringBuilder article = new StringBuilder();
        for (SampleReport.Part part : report.parts()) {
            if (part.heading() != null) {
                article.append(paragraph(PARAGRAPH, "font-weight:bold;" + WORDS, part.title()));
            }
            part.paragraphs().forEach(words -> article.append(paragraph(PARAGRAPH, WORDS, words)));
            report.tables(part).forEach(table -> article.append(table(table)));
        }
        report.signOff().forEach(words -> article.append(paragraph("text-align:right;" + PARAGRAPH, WORDS, words)));
        return article.toString();
    }

    private static String table(DrawnTable table) {
        StringBuilder rows =
                new StringBuilder("<table class=\"MsoNormalTable\" border=\"1\" cellspacing=\"0\" width=\"888\""
                        + " style=\"width:666pt;border-collapse:collapse;mso-table-layout-alt:fixed;\"><tbody>\n");
        for (int row = 0; row < table.height(); row++) {
            rows.append("<tr style=\"height:31px;mso-height-rule:atleast;\">");
            table.row(row).forEach(span -> rows.append(cell(span)));
            rows.append("</tr>\n");
        }
        return rows.append("</tbody></table>\n").toString();
    }

    private static String cell(Span span) {
        String spans = " rowspan=\"" + span.rows() + "\" colspan=\"" + span.columns() + "\"";
        return "<td width=\"" + 84 * span.columns() + "\" valign=\"center\"" + spans + " style=\"" + CELL + "\">"
                + paragraph(CELL_PARAGRAPH, SMALL_WORDS, span.text()) + "</td>";
    }

    private static String paragraph(String looks, String wordLooks, String words) {
        StringBuilder runs = new StringBuilder("<p class=\"MsoNormal\" style=\"" + looks + "\">");
        Matcher run = RUN.matcher(words);
        while (run.find()) {
            runs.append(run.group().equals("\n") ? "<br>" : run(wordLooks, run.group()));
        }
        return runs.append(words.isEmpty() ? run(wordLooks, "\u00a0") : "")
                .append("</p>\n")
                .toString();
    }

    private static String run(String looks, String words) {
        String escaped = words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String shown = escaped.equals("\u00a0") ? "<o:p>&nbsp;</o:p>" : escaped;
        String language = words.charAt(0) < 0x80 ? " lang=\"EN-US\"" : "";
        return "<span" + language + " style=\"mso-spacerun:'yes';" + looks + "\">" + shown + "</span>";
    }

    private static String site() {
        try (InputStream page = PortalPage.class.getResourceAsStream("portal.html")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
