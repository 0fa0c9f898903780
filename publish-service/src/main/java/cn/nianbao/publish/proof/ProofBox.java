package cn.nianbao.publish.proof;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.opendata.Form;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.receipt.Seal;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What a report's page tells of its receipt. */
public record ProofBox(Edition edition, Receipt receipt) {

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

    /** The whole receipt for a data block of HTML, in which nothing may look like the block's end. */
    public String json() {
        return new String(receipt.bytes(), StandardCharsets.UTF_8).replace("<", "\\u003c");
    }
}
