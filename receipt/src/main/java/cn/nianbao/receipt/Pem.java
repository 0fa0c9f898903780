package cn.nianbao.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keys as text (RFC 7468). Whatever stands around the block is passed over, as OpenSSL does. */
enum Pem {
    /** PKCS #8, without a password. */
    PRIVATE("PRIVATE KEY"),
    /** SubjectPublicKeyInfo of X.509. */
    PUBLIC("PUBLIC KEY");

    private static final int LINE = 64;

    private final String label;
    private final Pattern block;

    Pem(String label) {
        this.label = label;
        this.block =
                Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]{1,8000})-----END " + label + "-----");
    }

    String write(byte[] der) {
        Base64.Encoder lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII));
        return "-----BEGIN " + label + "-----\n" + lines.encodeToString(der) + "\n-----END " + label + "-----\n";
    }

    /** The first block of the kind; empty where there is none. */
    Optional<byte[]> read(String text) {
        Matcher found = block.matcher(text);
        try {
            return found.find() ? Optional.of(Base64.getMimeDecoder().decode(found.group(1))) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
