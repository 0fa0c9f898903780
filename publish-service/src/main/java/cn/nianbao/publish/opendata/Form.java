package cn.nianbao.publish.opendata;

import java.util.Arrays;
import java.util.List;

/** The forms in which a report can be read, each known by the end of its address. */
public enum Form {
    PAGE("", "text/html;charset=UTF-8", "网页"),
    JSON(".json", "application/json", "JSON 数据"),
    CSV(".csv", "text/csv;charset=UTF-8", "CSV 表格"),
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "Excel 表格"),
    XML(".xml", "application/xml", "XML 数据"),
    DOCX(".docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word 文档"),
    PDF(".pdf", "application/pdf", "PDF 文档"),
    OFD(".ofd", "application/ofd", "OFD 文档"),
    ZIP(".zip", "application/zip", "全部格式打包"),
    /** The signed receipt; it is about the report and no form of it. */
    RECEIPT(".receipt.json", "application/json", "校验凭证");

    /** The ends of addresses as a pattern for paths. */
    public static final String ENDINGS =
            "(\\.json|\\.csv|\\.xlsx|\\.xml|\\.docx|\\.pdf|\\.ofd|\\.zip|\\.receipt\\.json)?";

    private final String ending;
    private final String mediaType;
    private final String shown;

    Form(String ending, String mediaType, String shown) {
        this.ending = ending;
        this.mediaType = mediaType;
        this.shown = shown;
    }

    public String ending() {
        return ending;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Its name in a list of downloads. */
    public String shown() {
        return shown;
    }

    /** Whether a browser should keep it as a file rather than show it. */
    public boolean isFile() {
        return this != PAGE && this != JSON && this != XML;
    }

    /** Whether it takes so much work to make that it is made once and kept. */
    public boolean isHeavy() {
        return switch (this) {
            case PAGE, JSON, CSV, XML, RECEIPT -> false;
            case XLSX, DOCX, PDF, OFD, ZIP -> true;
        };
    }

    /** What a reader may take beside the page, in the order in which it is offered. */
    public static List<Form> downloads() {
        return Arrays.stream(values())
                .filter(form -> form != PAGE && form != RECEIPT)
                .toList();
    }

    /** All that stands beside the page: the downloads and the receipt. */
    public static List<Form> besidePage() {
        return Arrays.stream(values()).filter(form -> form != PAGE).toList();
    }

    public static Form of(String ending) {
        return Arrays.stream(values())
                .filter(form -> form.ending.equals(ending))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No form ends in " + ending));
    }
}
