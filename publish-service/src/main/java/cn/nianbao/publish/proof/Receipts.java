package cn.nianbao.publish.proof;

import cn.nianbao.publish.Database;
import cn.nianbao.publish.ShanghaiClock;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Published;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The receipts of editions. Each is signed once, when its edition is published or, for one of before there were receipts,
 * when it is first asked for; from then on it is the same bytes, whatever becomes of the keys.
 */
@ApplicationScoped
public class Receipts {

    private final Database database;
    private final Keys keys;

    Receipts(Database database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    void signed(@Observes Published published) {
        keep(published.edition(), published.record());
    }

    /** @param record that of the edition */
    public Receipt of(Edition edition, CanonicalRecord record) {
        byte[] statement = find(edition.key()).orElseGet(() -> {
            keep(edition, record);
            return find(edition.key()).orElseThrow();
        });
        return Receipt.of(statement, record);
    }

    private Optional<byte[]> find(EditionKey key) {
        String sql = "select statement from receipt where agency_code = ? and year = ? and version = ?";
        return database.query(sql, row -> row.getBytes(1), key.agencyCode(), key.year(), key.version()).stream()
                .findFirst();
    }

    /** Of two at once the first stays. */
    private void keep(Edition edition, CanonicalRecord record) {
        LocalDate day = LocalDate.ofInstant(edition.publishedOn(), ShanghaiClock.ZONE);
        Receipt receipt = Receipt.sign(record, day, edition.auditHead(), keys.signers());
        String sql = "insert into receipt (agency_code, year, version, statement) values (?, ?, ?, ?)"
                + " on conflict do nothing";
        EditionKey key = edition.key();
        database.update(sql, key.agencyCode(), key.year(), key.version(), receipt.bytesWithoutRecord());
    }
}
