package cn.nianbao.verifier.page;

import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.PublishedFile;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.Unverifiable;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;

/** A page that a browser saved as a single file with its pictures and styles (.mht, .mhtml; RFC 2557). */
public final class WebArchive implements PublishedFile {

    private static final int BEGINNING = 4096;
    private static final int LONGEST_LINE = 100_000;
    private static final Pattern HEADERS =
            Pattern.compile("\\s*[A-Za-z-]+:.*\\bmultipart/related\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private final PageFile page = new PageFile();

    @Override
    public boolean recognises(byte[] bytes) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        return HEADERS.matcher(beginning).matches();
    }

    @Override
    public Optional<byte[]> receipt(byte[] bytes) throws Unverifiable {
        return page.receipt(html(bytes));
    }

    @Override
    public List<String> limits(byte[] bytes) throws Unverifiable {
        return page.limits(html(bytes));
    }

    @Override
    public List<Difference> compare(byte[] bytes, SignedReport signed) throws Unverifiable {
        return page.compare(html(bytes), signed);
    }

    /** The first page is the one that was saved; others would stand in frames, which no page of ours has. */
    private static byte[] html(byte[] bytes) throws Unverifiable {
        MimeTokenStream stream = new MimeTokenStream(new MimeConfig.Builder()
                .setMaxLineLen(LONGEST_LINE)
                .setMaxHeaderLen(LONGEST_LINE)
                .build());
        try {
            stream.parse(new ByteArrayInputStream(bytes));
            for (EntityState at = stream.getState(); at != EntityState.T_END_OF_STREAM; at = stream.next()) {
                if (at == EntityState.T_BODY
                        && stream.getBodyDescriptor().getMimeType().equalsIgnoreCase("text/html")) {
                    try (InputStream content = stream.getDecodedInputStream()) {
                        return content.readAllBytes();
                    }
                }
            }
        } catch (IOException | MimeException | RuntimeException broken) {
            throw new Unverifiable("单个文件网页已损坏，无法读取；请重新保存网页后再核验");
        }
        throw new Unverifiable("单个文件网页里没有网页正文；请重新保存网页后再核验");
    }
}
