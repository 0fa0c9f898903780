package cn.nianbao.review.draft;

import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The view of a draft as parser-service made it, safe to be put into a page; the same bytes are viewed once by each reader. */
@Entity
@Table(name = "draft_view")
public class ShownDraft extends PanacheEntityBase {

    /** The hash of the draft's bytes, and the version of the reader. */
    @Id
    private String id;

    @Column(name = "media_type", updatable = false)
    private String mediaType;

    @Column(updatable = false)
    private String html;

    @Column(updatable = false)
    private String pages;

    @Column(updatable = false)
    private String places;

    @Column(updatable = false)
    private String trouble;

    protected ShownDraft() {}

    private ShownDraft(String id, String mediaType, String html, String pages, String places, String trouble) {
        this.id = id;
        this.mediaType = mediaType;
        this.html = html;
        this.pages = pages;
        this.places = places;
        this.trouble = trouble;
    }

    /**
     * A page of the draft.
     *
     * @param width in millimetres
     * @param height in millimetres
     */
    public record Page(int number, double width, double height) {}

    static ShownDraft of(String sha256, byte[] view) {
        try {
            JsonNode json = ReportJson.EXACT.readTree(view);
            return new ShownDraft(
                    id(sha256, json.path("reader").asText()),
                    json.path("mediaType").asText(),
                    json.path("html").asText(null),
                    json.has("pages") ? json.path("pages").toString() : null,
                    json.path("places").toString(),
                    null);
        } catch (IOException garbled) {
            throw new UncheckedIOException(garbled);
        }
    }

    /** A draft that has no view, and why. */
    static ShownDraft without(String id, String trouble) {
        return new ShownDraft(id, null, null, null, "{}", trouble);
    }

    static String id(String sha256, String reader) {
        return sha256 + "/" + reader;
    }

    static Optional<ShownDraft> of(String id) {
        return findByIdOptional(id);
    }

    /** Of two that were made at once the first is kept; they are the same. */
    void keep() {
        getEntityManager()
                .createNativeQuery("""
                        insert into draft_view (id, media_type, html, pages, places, trouble, made_at)
                        values (:id, :type, :html, :pages, :places, :trouble, now()) on conflict do nothing
                        """)
                .setParameter("id", id)
                .setParameter("type", mediaType)
                .setParameter("html", html)
                .setParameter("pages", pages)
                .setParameter("places", places)
                .setParameter("trouble", trouble)
                .executeUpdate();
    }

    /** Why there is nothing to see; empty where there is. */
    public String trouble() {
        return trouble == null ? "" : trouble;
    }

    /** The draft's words as HTML that was written anew; empty where it is shown as pages. */
    public String html() {
        return html == null ? "" : html;
    }

    /** Whether the browser's own PDF program draws the pages. */
    public boolean isPdf() {
        return "application/pdf".equals(mediaType);
    }

    /** Its pages in order; none where it is shown as text. */
    public List<Page> pages() {
        List<Page> read = new ArrayList<>();
        if (pages != null) {
            try {
                ReportJson.EXACT
                        .readTree(pages)
                        .forEach(size -> read.add(new Page(
                                read.size() + 1,
                                size.path(0).asDouble(),
                                size.path(1).asDouble())));
            } catch (IOException altered) {
                throw new UncheckedIOException(altered);
            }
        }
        return read;
    }

    /** Where every cell and every word of the report stands in it, as JSON. */
    public String places() {
        return places;
    }
}
