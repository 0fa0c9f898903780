package cn.nianbao.forms;

import cn.nianbao.forms.paper.Legible;
import cn.nianbao.forms.paper.Templates;

/** The forms' own templates, filled. */
final class Filled {

    private static final Templates TEMPLATES = new Templates(
            Filled.class,
            Legible::of,
            "style.html",
            "letter.html",
            "frame.html",
            "signed.html",
            "opinion.html",
            "proof.html");

    private Filled() {}

    /** The form as XHTML. */
    static String in(Form form) {
        return TEMPLATES.fill(form.getClass().getSimpleName() + ".html", "form", form);
    }
}
