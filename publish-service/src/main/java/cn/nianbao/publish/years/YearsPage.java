package cn.nianbao.publish.years;

import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.theme.View;
import java.util.List;
import java.util.Map;

/**
 * An agency's key figures by year.
 *
 * @param years the oldest first, as a chart is read
 */
public record YearsPage(String code, String agency, List<Year> years, View view) {

    /**
     * A year with a report.
     *
     * @param figures empty where the report was taken down
     */
    public record Year(Edition edition, Map<KeyFigure, Value> figures) {

        public int year() {
            return edition.key().year();
        }

        public Value value(KeyFigure figure) {
            return figures.getOrDefault(figure, Value.NO_REPORT);
        }

        /** Where the figure stands on the report's page. */
        public String page() {
            return edition.key().newestPage();
        }
    }

    public List<Theme> themes() {
        return List.of(Theme.values());
    }

    public String address() {
        return agencyPage() + "/years";
    }

    public String agencyPage() {
        return Agency.page(code);
    }
}
