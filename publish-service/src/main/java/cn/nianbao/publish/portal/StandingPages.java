package cn.nianbao.publish.portal;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.Problems;
import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.directory.Directory;
import cn.nianbao.publish.directory.FormerName;
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
    private final Directory directory;

    @Inject
    StandingPages(ReportPages pages, Theme theme, Views views, Files files, Directory directory) {
        this(pages, theme, new View(views.plain().origin() + views.plain().base(), "", false, false), files, directory);
    }

    protected StandingPages(ReportPages pages, Theme theme, View view, Files files, Directory directory) {
        this.pages = pages;
        this.theme = theme;
        this.view = view;
        this.files = files;
        this.directory = directory;
    }

    /** @param history the versions that its page tells of, up to the one that it points a reader to */
    public String report(Edition edition, CanonicalRecord record, List<Version> history) {
        return pages.render(edition, record, history, view);
    }

    /** What stands in the place of a report that was taken down. */
    public String notice(Edition withdrawal) {
        Problem gone = Problem.gone(TakenDown.removal(withdrawal, withdrawal));
        return new String(Problems.page(gone, view), StandardCharsets.UTF_8);
    }

    /**
     * The list of an agency's reports.
     *
     * @param editions those to list, at least one
     */
    public String list(String agencyCode, List<Edition> editions) {
        Agency agency = directory.find(agencyCode).orElse(null);
        String name = agency == null ? editions.get(0).agency() : agency.name();
        List<FormerName> formerNames = directory.formerNames(agencyCode, name);
        return Pages.agency(
                new AgencyPage(agencyCode, name, agency, formerNames, editions, List.of(), null, false, view));
    }

    /** A download of a report or its receipt. */
    public Rendition beside(Edition edition, CanonicalRecord record, Form form) {
        return files.of(edition, record, form);
    }

    /** A file of the theme that pages name, below whatever path; empty where it has none of that address. */
    public Optional<byte[]> file(String path) {
        int at = path.lastIndexOf(THEME);
        if (at < 0) {
            return Optional.empty();
        }
        String name = path.substring(at + THEME.length());
        return name.equals("theme.css")
                ? Optional.of(theme.css().getBytes(StandardCharsets.UTF_8))
                : Optional.ofNullable(theme.pictures().get(name)).map(Picture::bytes);
    }
}
