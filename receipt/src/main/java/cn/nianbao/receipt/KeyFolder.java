package cn.nianbao.receipt;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of keys, each in a PEM file: private keys sign, and public keys that have no private half there are retired:
 * nothing is signed with them any more, but old receipts are still checked with them.
 *
 * @param signers in the order of the algorithms, one of each at most
 * @param retired in the order of their file names
 */
public record KeyFolder(List<SigningKey> signers, List<VerificationKey> retired) {

    /** No key is larger. */
    private static final long LARGEST = 16 * 1024;

    public KeyFolder {
        signers = List.copyOf(signers);
        retired = List.copyOf(retired);
    }

    public static KeyFolder read(Path folder) throws UnusableKey {
        List<SigningKey> signers = new ArrayList<>();
        List<VerificationKey> published = new ArrayList<>();
        for (Path file : pemFiles(folder)) {
            String pem = text(file);
            try {
                if (pem.contains("PRIVATE KEY-----")) {
                    add(SigningKey.read(pem), signers);
                } else {
                    published.add(VerificationKey.read(pem));
                }
            } catch (UnusableKey unusable) {
                throw new UnusableKey("密钥文件 " + file + "：" + unusable.getMessage());
            }
        }
        signers.sort((one, other) ->
                one.publicHalf().algorithm().compareTo(other.publicHalf().algorithm()));
        List<String> current =
                signers.stream().map(signer -> signer.publicHalf().id()).toList();
        return new KeyFolder(
                signers,
                published.stream().filter(key -> !current.contains(key.id())).toList());
    }

    /** Everything that receipts may be checked with: the keys in use first. */
    public List<VerificationKey> all() {
        return Stream.concat(signers.stream().map(SigningKey::publicHalf), retired.stream())
                .toList();
    }

    private static void add(SigningKey key, List<SigningKey> signers) throws UnusableKey {
        Algorithm algorithm = key.publicHalf().algorithm();
        if (signers.stream().anyMatch(other -> other.publicHalf().algorithm() == algorithm)) {
            throw new UnusableKey("文件夹中有两个 " + algorithm.word() + " 私钥，不知用哪一个签名；请移走旧私钥，只留下它的公钥");
        }
        signers.add(key);
    }

    private static List<Path> pemFiles(Path folder) throws UnusableKey {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".pem"))
                    .sorted()
                    .toList();
        } catch (IOException closed) {
            throw new UnusableKey("打不开密钥文件夹 " + folder + "；请核对路径和权限，没有密钥时用 deploy/verify --new-keys 文件夹 生成");
        }
    }

    /** The text of a PEM file. */
    public static String text(Path file) throws UnusableKey {
        try {
            if (Files.size(file) > LARGEST) {
                throw new UnusableKey("密钥文件 " + file + " 过大，不是密钥");
            }
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException closed) {
            throw new UnusableKey("读不出密钥文件 " + file + "；请核对文件是否存在、运行本程序的账户能否读取");
        }
    }
}
