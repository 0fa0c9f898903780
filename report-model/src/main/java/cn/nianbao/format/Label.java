package cn.nianbao.format;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * A row or column head of a statutory table.
 *
 * @param id the part of the cell's name
 * @param path the official words from the outermost head inwards, such as 法人或其他组织, 商业企业
 * @param holds what figures may stand under it; for rows always {@link Holds#COUNT}
 * @param variants other wordings of the innermost head that agencies use
 * @param brief the head as clerks say it in a sentence, such as （三）1.属于国家秘密
 */
public record Label(
        String id, @JsonProperty("label") List<String> path, Holds holds, List<String> variants, String brief) {

    public Label {
        path = List.copyOf(path);
        holds = holds == null ? Holds.COUNT : holds;
        variants = variants == null ? List.of() : List.copyOf(variants);
        brief = brief == null ? path.get(path.size() - 1) : brief;
    }

    /** The innermost official words. */
    public String text() {
        return path.get(path.size() - 1);
    }

    /** All the official words, for messages to people. */
    public String fullText() {
        return String.join(" ", path);
    }
}
