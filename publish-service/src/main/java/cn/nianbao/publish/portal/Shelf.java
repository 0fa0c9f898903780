package cn.nianbao.publish.portal;

import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.directory.Succession;
import cn.nianbao.publish.edition.Standing;
import cn.nianbao.publish.opendata.FileName;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.opendata.Rendition;
import cn.nianbao.publish.serving.Prepared;
import cn.nianbao.publish.serving.Source;
import cn.nianbao.publish.theme.View;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** Where an edition is had in each of its forms. */
@ApplicationScoped
class Shelf {

    private final Succession succession;
    private final Files files;
    private final ReportPages pages;

    Shelf(Succession succession, Files files, ReportPages pages) {
        this.succession = succession;
        this.files = files;
        this.pages = pages;
    }

    /** An edition in one of its forms, to be rendered where that is not kept. */
    Source source(Standing standing, Form form, View view) {
        return new Copy(standing, form, view);
    }

    private Rendition render(Standing standing, Form form, View view) {
        return form == Form.PAGE
                ? Rendition.of(form.mediaType(), pages.render(standing, heir(standing), view))
                : files.of(standing.edition(), standing.record(), form);
    }

    /** Null while the report's own agency stands, as nearly all do: then nobody has to be asked. */
    private Agency heir(Standing standing) {
        return standing.successor() == null
                ? null
                : succession.after(standing.edition().key().agencyCode());
    }

    private final class Copy implements Source {

        private final Standing standing;
        private final Form form;
        private final View view;

        Copy(Standing standing, Form form, View view) {
            this.standing = standing;
            this.form = form;
            this.view = view;
        }

        /** The record never changes, so its hash, which the edition bears, stands for it; the view is in the address. */
        @Override
        public Object state() {
            return Arrays.asList(standing.edition(), standing.newestVersion(), form, heir());
        }

        /** Who took over is said on the page; null for a download, and where nobody did. */
        private Agency heir() {
            return form == Form.PAGE ? Shelf.this.heir(standing) : null;
        }

        @Override
        public Prepared make() {
            Rendition rendition = render(standing, form, view);
            // the record's tag is its revision, to the letter, so it goes out as the bytes that were hashed
            boolean compressible = form != Form.JSON && !form.isHeavy();
            return Prepared.of(rendition.bytes(), rendition.mediaType(), rendition.etag(), compressible, headers());
        }

        private Map<String, String> headers() {
            Map<String, String> headers = new TreeMap<>();
            headers.put("Nianbao-Revision", standing.edition().revision());
            if (form.isFile()) {
                headers.put(
                        "Content-Disposition",
                        FileName.of(standing.edition(), form).attachment());
            }
            return headers;
        }
    }
}
