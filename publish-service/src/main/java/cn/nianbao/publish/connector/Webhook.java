package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.report.CanonicalRecord;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hands the whole parcel in one request to a program of the portal, which shows all of it or nothing. The request is
 * signed: {@code Nianbao-Signature: hmac-sha256=} and HMAC-SHA256, in hex, of delivery id, timestamp and SHA-256 of the
 * body with full stops between. The same delivery bears the same id, so that the program may take it twice.
 */
final class Webhook implements Connector {

    private static final String WHOM = "网站接收程序";

    private final Wire wire;
    private final URI address;
    private final byte[] secret;
    private final Clock clock;

    Webhook(Wire wire, URI address, String secret, Clock clock) {
        this.wire = wire;
        this.address = address;
        this.secret = secret.getBytes(StandardCharsets.UTF_8);
        this.clock = clock;
    }

    @Override
    public void bring(Parcel parcel, Hold hold) {
        byte[] body = Bundle.of(parcel);
        EditionKey key = parcel.edition().key();
        String hash = CanonicalRecord.sha256(body);
        String id = key.toString().replace('/', '-') + "-" + hash.substring(0, 16);
        String timestamp = String.valueOf(clock.instant().getEpochSecond());
        hold.renew();
        HttpResponse<byte[]> said = wire.send(
                WHOM,
                wire.to(address)
                        .header("Content-Type", "application/zip")
                        .header("Nianbao-Edition", key.toString())
                        .header("Nianbao-Revision", parcel.edition().revision())
                        .header("Nianbao-Delivery", id)
                        .header("Nianbao-Timestamp", timestamp)
                        .header("Nianbao-Signature", "hmac-sha256=" + signed(id + "." + timestamp + "." + hash))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build());
        switch (said.statusCode()) {
            case 200, 201, 202, 204 -> {}
            case 403 -> throw Undelivered.forGood("网站接收程序不认可签名，密钥可能已更换。请更新后重试。");
            case 409 -> throw Undelivered.forGood("网站接收程序说已有同一版本的另一份内容，没有覆盖。请核查后重试。");
            default -> throw Undelivered.forNow("网站接收程序没有收下年报（状态 " + said.statusCode() + "），系统会自动重试。");
        }
    }

    private String signed(String words) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(words.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
