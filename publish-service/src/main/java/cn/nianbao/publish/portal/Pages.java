package cn.nianbao.publish.portal;

import cn.nianbao.publish.edition.Edition;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The pages of the column as HTML. Qute escapes whatever comes out of a record. */
final class Pages {

    private Pages() {}

    @CheckedTemplate(basePath = "portal")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(ReportPage page);

        static native TemplateInstance list(ListPage page);

        static native TemplateInstance notice(Edition edition);
    }

    static String report(ReportPage page) {
        return Templates.report(page).render();
    }

    static String list(ListPage page) {
        return Templates.list(page).render();
    }

    static String notice(Edition withdrawal) {
        return Templates.notice(withdrawal).render();
    }
}
