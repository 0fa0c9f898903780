package cn.nianbao.publish.edition;

import java.util.List;

/** Knows how far an edition has come on its way to each official place beside our own column. */
public interface Whereabouts {

    /** One for each connector that serves its agency, by name; none where our own column is the official place. */
    List<Delivery> of(EditionKey key);
}
