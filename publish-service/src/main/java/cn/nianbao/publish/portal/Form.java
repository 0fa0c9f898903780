package cn.nianbao.publish.portal;

/** The forms in which a report can be read, each known by the end of its address. */
enum Form {
    PAGE(""),
    JSON(".json"),
    CSV(".csv");

    /** The ends of addresses as a pattern for paths. */
    static final String ENDINGS = "(\\.json|\\.csv)?";

    private final String ending;

    Form(String ending) {
        this.ending = ending;
    }

    String ending() {
        return ending;
    }

    static Form of(String ending) {
        for (Form form : values()) {
            if (form.ending.equals(ending)) {
                return form;
            }
        }
        throw new IllegalArgumentException("No form ends in " + ending);
    }
}
