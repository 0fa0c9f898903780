package cn.nianbao.publish.proof;

import cn.nianbao.publish.Database;
import cn.nianbao.publish.ShanghaiClock;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Editions;
import cn.nianbao.publish.edition.Published;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.report.CanonicalRecord;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The receipts of editions. Each is signed once, when its edition is published or, for one of before there were receipts,
 * when it is first asked for; from then on it is the same bytes, whatever becomes of the keys. Templates ask for it by name.
 */
@ApplicationScoped
@Named("receipts")
public class Receipts {

    private final Database database;
    private final Editions editions;
    private final Keys keys;

    Receipts(Database database, Editions editions, Keys keys) {
        this.database = database;
        this.editions = editions;
        this.keys = keys;
    }

    void signed(@Observes Published published) {
        keep(published.edition(), published.record());
    }

    public Receipt of(Edition edition) {
        CanonicalRecord record = CanonicalRecord.read(editions.record(edition.key()));
        byte[] statement = find(edition.key()).orElseGet(() -> {
            keep(edition, record);
            return find(edition.key()).orElseThrow();
        });
        return Receipt.of(statement, record);
    }

    /** What a page tells of the receipt; null on one that is looked at before its edition is stored. */
    public ProofBox box(Edition edition) {
        return editions.find(edition.key()).isEmpty() ? null : new ProofBox(edition, of(edition));
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
