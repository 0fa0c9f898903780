package cn.nianbao.reader.samples;

import java.nio.charset.StandardCharsets;

/** A draft as a web page in a single file, as Word and WPS save it. */
public final class MhtFile implements SampleFile {

    private static final String BOUNDARY = "----=_NextPart_01DC0000.00000000";
    private static final int LONGEST_LINE = 76;

    @Override
    public String ending() {
        return ".mht";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        String head = "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"" + BOUNDARY + "\"\n\n"
                + "This document is a single file web page.\n\n--" + BOUNDARY + "\n"
                + "Content-Location: file:///C:/" + report.name()
                + ".htm\nContent-Transfer-Encoding: quoted-printable\n"
                + "Content-Type: text/html; charset=\"utf-8\"\n\n";
        String list = "\n\n--" + BOUNDARY + "\nContent-Location: file:///C:/" + report.name() + ".files/filelist.xml\n"
                + "Content-Transfer-Encoding: quoted-printable\nContent-Type: text/xml; charset=\"utf-8\"\n\n"
                + "<xml><o:File HRef=3D\"../" + report.name() + ".htm\"/></xml>\n\n--" + BOUNDARY + "--\n";
        byte[] page = new WebPage().bytes(report);
        return (head + quotedPrintable(page) + list).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "mht";
    }

    /** RFC 2045, section 6.7. */
    static String quotedPrintable(byte[] content) {
        StringBuilder text = new StringBuilder();
        int length = 0;
        for (byte each : content) {
            boolean plain = each >= ' ' && each < 0x7f && each != '=';
            String written = each == '\n' || plain ? Character.toString(each) : String.format("=%02X", each & 0xff);
            if (each != '\n' && length + written.length() >= LONGEST_LINE) {
                text.append("=\n");
                length = 0;
            }
            text.append(written);
            length = each == '\n' ? 0 : length + written.length();
        }
        return text.toString();
    }
}
