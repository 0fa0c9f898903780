package cn.nianbao.publish.portal;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.receipt.Seal;
import cn.nianbao.report.CanonicalRecord;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a report's page tells of its receipt. */
public record ProofBox(Edition edition, Receipt receipt) {

    /** @param kept the receipt as it is kept, without its record */
    public static ProofBox of(Edition edition, CanonicalRecord record, byte[] kept) {
        return new ProofBox(edition, Receipt.of(kept, record));
    }

    public String sha256() {
        return receipt.statement().sha256();
    }

    public String sm3() {
        return receipt.statement().sm3();
    }

    public List<Seal> seals() {
        return receipt.seals();
    }

    /** Where the receipt lies as a file. */
    public String address() {
        return edition.key().page() + Form.RECEIPT.ending();
    }

    /** The whole receipt for an attribute in single quotes: nothing in it may look like its end, a tag or an entity. */
    public String json() {
        return new String(receipt.bytes(), StandardCharsets.UTF_8)
                .replace("&", "\\u0026")
                .replace("'", "\\u0027")
                .replace("<", "\\u003c");
    }
}
