package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.EditionKey;
import java.util.UUID;

/**
 * A report at a connector that one worker holds, alone, until it lets go or its time runs out; and with it all that the
 * connector has of the agency, because they share a list.
 */
record Held(String connector, String agencyCode, int year, UUID by) {

    EditionKey key(int version) {
        return new EditionKey(agencyCode, year, version);
    }
}
