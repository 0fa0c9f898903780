package cn.nianbao.publish.connector;

import java.net.URI;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;

/**
 * A bucket of an S3 service, addressed by path as the services of one place are. One object is put in one request and shows
 * whole or not at all; its checksum travels with it.
 */
final class Bucket implements Store {

    private static final String WHOM = "对象存储";

    private static final int INSUFFICIENT_STORAGE = 507;
    /** No code is agreed on: services of this kind each have their own. */
    private static final Pattern FULL = Pattern.compile("Quota|StorageFull|InsufficientStorage|CapacityExceeded");

    private final S3Client s3;
    private final String name;

    private Bucket(S3Client s3, String name) {
        this.s3 = s3;
        this.name = name;
    }

    static Bucket of(URI service, String region, String name, String key, String secret, Duration answer) {
        S3Client s3 = S3Client.builder()
                .endpointOverride(service)
                .region(Region.of(region))
                .forcePathStyle(true)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create(key, secret)))
                // services other than the first know no checksum that trails after the content
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED)
                .serviceConfiguration(settings -> settings.chunkedEncodingEnabled(false))
                .overrideConfiguration(
                        settings -> settings.apiCallTimeout(answer).defaultProfileName("none"))
                .httpClient(UrlConnectionHttpClient.builder()
                        .connectionTimeout(Duration.ofSeconds(5))
                        .socketTimeout(answer)
                        .build())
                .build();
        return new Bucket(s3, name);
    }

    @Override
    public Optional<byte[]> read(String path) {
        return asked(() -> {
            try {
                return Optional.of(
                        s3.getObjectAsBytes(request -> request.bucket(name).key(path))
                                .asByteArray());
            } catch (NoSuchKeyException none) {
                return Optional.empty();
            }
        });
    }

    @Override
    public void put(Parcel.Item item) {
        byte[] bytes = item.content().bytes();
        asked(() -> s3.putObject(
                request -> request.bucket(name)
                        .key(item.path())
                        .contentType(item.content().mediaType())
                        .contentMD5(md5(bytes)),
                RequestBody.fromBytes(bytes)));
    }

    @Override
    public void remove(String path) {
        asked(() -> s3.deleteObject(request -> request.bucket(name).key(path)));
    }

    private static <T> T asked(Supplier<T> question) {
        try {
            return question.get();
        } catch (AwsServiceException refused) {
            throw trouble(refused);
        } catch (SdkException away) {
            Stranger.demandNone(WHOM, away);
            throw Undelivered.forNow(WHOM + "没有应答或中途断开，系统会自动重试。请核查网络和对方服务。", away);
        }
    }

    private static Undelivered trouble(AwsServiceException refused) {
        String code = refused.awsErrorDetails() == null
                ? ""
                : String.valueOf(refused.awsErrorDetails().errorCode());
        if (refused.statusCode() == INSUFFICIENT_STORAGE || FULL.matcher(code).find()) {
            return Undelivered.forNow(WHOM + "的空间已满或超出配额。请网站方清理或扩容后重试。", refused);
        }
        return switch (code) {
            case "InvalidAccessKeyId", "SignatureDoesNotMatch", "ExpiredToken", "InvalidToken" ->
                Undelivered.forGood(WHOM + "不接受登记的访问密钥，可能已过期。请更新后重试。");
            case "AccessDenied" -> Undelivered.forNow(WHOM + "的账号没有写入权限。请网站方核查后重试。", refused);
            case "NoSuchBucket" -> Undelivered.forGood(WHOM + "上没有登记的存储桶。请核查名称后重试。");
            case "PermanentRedirect", "TemporaryRedirect", "Redirect" ->
                Undelivered.forGood(WHOM + "把请求转到了别处，没有跟随。请核查登记的地址后重试。");
            default -> Undelivered.forNow(WHOM + "没有收下文件（状态 " + refused.statusCode() + "），系统会自动重试。", refused);
        };
    }

    /** The one checksum that every service of this kind checks; against errors of the line, not against people. */
    private static String md5(byte[] bytes) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("MD5").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Override
    public void close() {
        s3.close();
    }
}
