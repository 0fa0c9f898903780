package cn.nianbao.publish.theme;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * A field of the index data (索引号, 发布机构, 成文日期 …) as a portal shows it (regulation on open government information,
 * article 24: each portal has its own template).
 *
 * @param name as the portal calls it
 * @param from where the value comes from
 * @param key the name in the record's index data, where it is taken from there; null for the same as {@code name}
 * @param text the value, where it is the same for every report
 * @param absent what stands there for a report without a value
 * @param wide whether it has a line of its own, as long titles want
 */
public record IndexField(String name, Source from, String key, String text, Absent absent, boolean wide) {

    /** Where a value can come from. */
    public enum Source {
        @JsonProperty("index")
        INDEX,
        @JsonProperty("title")
        TITLE,
        @JsonProperty("agency")
        AGENCY,
        @JsonProperty("year")
        YEAR,
        @JsonProperty("version")
        VERSION,
        @JsonProperty("signedOn")
        SIGNED_ON,
        @JsonProperty("publishedOn")
        PUBLISHED_ON,
        @JsonProperty("validity")
        VALIDITY,
        @JsonProperty("text")
        TEXT
    }

    /** What to do about a field without a value. */
    public enum Absent {
        @JsonProperty("omit")
        OMIT,
        @JsonProperty("dash")
        DASH
    }

    public IndexField {
        if (name == null || name.isBlank() || from == null) {
            throw new IllegalArgumentException("索引数据的每一项都要有 name 和 from");
        }
        if (from == Source.TEXT && text == null) {
            throw new IllegalArgumentException("索引数据“" + name + "”取固定文字，要写 text");
        }
        key = key == null ? name : key;
        absent = absent == null ? Absent.OMIT : absent;
    }
}
