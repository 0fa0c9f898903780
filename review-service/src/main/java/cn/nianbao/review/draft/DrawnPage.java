package cn.nianbao.review.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/** One page of a draft, drawn by parser-service when somebody first looked at it. */
@Entity
@Table(name = "draft_page")
public class DrawnPage extends PanacheEntityBase {

    /** The id of the {@link ShownDraft}, and the number of the page. */
    @Id
    private String id;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    protected DrawnPage() {}

    DrawnPage(String id, String mediaType, byte[] bytes) {
        this.id = id;
        this.mediaType = mediaType;
        this.bytes = bytes;
    }

    static Optional<DrawnPage> of(String id) {
        return findByIdOptional(id);
    }

    void keep() {
        getEntityManager()
                .createNativeQuery("insert into draft_page (id, media_type, bytes) values (:id, :type, :bytes)"
                        + " on conflict do nothing")
                .setParameter("id", id)
                .setParameter("type", mediaType)
                .setParameter("bytes", bytes)
                .executeUpdate();
    }

    /** SVG or PNG. */
    public String mediaType() {
        return mediaType;
    }

    public byte[] bytes() {
        return bytes.clone();
    }
}
