package cn.nianbao.publish.portal;

import cn.nianbao.form.FormGrid;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.Map;

/** The pages of the column as HTML. Qute escapes whatever comes out of a record. */
final class Pages {

    private Pages() {}

    @CheckedTemplate(basePath = "portal")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(ReportPage page);

        static native TemplateInstance doubt(DoubtPage page);

        static native TemplateInstance grid(Grid.Skeleton grid);

        static native TemplateInstance figure(TableGrid.Figure figure, FormGrid.Place place);

        static native TemplateInstance list(ListPage page);

        static native TemplateInstance options(Map<String, String> agencies);

        static native TemplateInstance agency(AgencyPage page);
    }

    static String report(ReportPage page) {
        return Templates.report(page).render();
    }

    static String doubt(DoubtPage page) {
        return Templates.doubt(page).render();
    }

    static String grid(Grid.Skeleton grid) {
        return Templates.grid(grid).render().strip();
    }

    static String figure(TableGrid.Figure figure, FormGrid.Place place) {
        return Templates.figure(figure, place).render().strip();
    }

    static String list(ListPage page) {
        return Templates.list(page).render();
    }

    static String options(Map<String, String> agencies) {
        return Templates.options(agencies).render();
    }

    static String agency(AgencyPage page) {
        return Templates.agency(page).render();
    }
}
