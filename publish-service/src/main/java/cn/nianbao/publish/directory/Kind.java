package cn.nianbao.publish.directory;

import java.util.Arrays;
import java.util.Optional;

/** The kinds of agency that the register knows, in the order in which readers look for them. */
public enum Kind {
    CITY("city", "市"),
    /** Of a city or of a county; whose it is, the region says. */
    DEPARTMENT("department", "部门"),
    COUNTY("county", "县区"),
    TOWNSHIP("township", "乡镇"),
    SUB_DISTRICT("sub-district", "街道");

    private final String word;
    private final String shown;

    Kind(String word, String shown) {
        this.word = word;
        this.shown = shown;
    }

    /** The word that stands for it in the register and in addresses. */
    public String word() {
        return word;
    }

    public String shown() {
        return shown;
    }

    public static Optional<Kind> of(String word) {
        return Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
