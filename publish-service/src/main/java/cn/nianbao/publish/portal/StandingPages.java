package cn.nianbao.publish.portal;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Version;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.opendata.Rendition;
import cn.nianbao.publish.theme.Picture;
import cn.nianbao.publish.theme.Theme;
import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The column's pages for those who keep them elsewhere, in the looks of the theme and at the root of a site. */
@ApplicationScoped
public class StandingPages {

    private static final String THEME = "/theme/";

    private final ReportPages pages;
    private final Theme theme;
    private final View view;
    private final Files files;

    @Inject
    StandingPages(ReportPages pages, Theme theme, Views views, Files files) {
        this(pages, theme, new View(views.plain().origin() + views.plain().base(), "", false, false), files);
    }

    protected StandingPages(ReportPages pages, Theme theme, View view, Files files) {
        this.pages = pages;
        this.theme = theme;
        this.view = view;
        this.files = files;
    }

    /** @param history the versions that its page tells of, up to the one that it points a reader to */
    public String report(Edition edition, CanonicalRecord record, List<Version> history) {
        return pages.render(edition, record, history, view);
    }

    /** What stands in the place of a report that was taken down. */
    public String notice(Edition withdrawal) {
        return Pages.notice(withdrawal, view);
    }

    /** A download of a report or its receipt. */
    public Rendition beside(Edition edition, CanonicalRecord record, Form form) {
        return files.of(edition, record, form);
    }

    /** A file of the theme that pages name; empty where it has none of that address. */
    public Optional<byte[]> file(String path) {
        if (path.equals(THEME + "theme.css")) {
            return Optional.of(theme.css().getBytes(StandardCharsets.UTF_8));
        }
        return Optional.of(path)
                .filter(address -> address.startsWith(THEME))
                .map(address -> theme.pictures().get(address.substring(THEME.length())))
                .map(Picture::bytes);
    }
}
