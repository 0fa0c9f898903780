package cn.nianbao.publish.search;

import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Published;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Keeps the search in step with what is published, inside the transaction that publishes. */
@ApplicationScoped
class Indexing {

    private final SearchIndex index;

    Indexing(SearchIndex index) {
        this.index = index;
    }

    void follow(@Observes Published published) {
        EditionKey key = published.edition().key();
        if (published.edition().isWithdrawal()) {
            index.forget(key.agencyCode(), key.year());
        } else {
            index.keep(published.edition(), published.record().report());
        }
    }
}
