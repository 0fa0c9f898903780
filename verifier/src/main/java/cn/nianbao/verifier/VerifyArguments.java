package cn.nianbao.verifier;

import cn.nianbao.verifier.compare.Unverifiable;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How the command was called.
 *
 * @param newKeys the folder to make keys in; null where files are to be checked
 * @param receipt null where each file has its own
 */
record VerifyArguments(boolean json, boolean help, Path newKeys, Path receipt, List<Path> keys, List<Path> files) {

    static final String USAGE = """
            用法：verify [--key 公钥文件]… [--receipt 凭证文件] [--json] 文件…
                  verify --new-keys 文件夹
            核验年报的网页或下载文件与签发的是否一致，不连接网络。
              --key 文件        公布机构的公钥（PEM），可以多次使用；不写时用 deploy/keys 中的公钥
              --receipt 文件    校验凭证；不写时用网页或压缩包里的，或文件旁边的 .receipt.json
              --json            每个文件输出一行 JSON
              --new-keys 文件夹 生成一套新的签名密钥
            退出码：0 全部一致，1 有文件被改动或不是可信的密钥签名，2 有文件无法核验
            """;

    static VerifyArguments of(String... words) throws Unverifiable {
        boolean json = false;
        boolean help = false;
        Path newKeys = null;
        Path receipt = null;
        List<Path> keys = new ArrayList<>();
        List<Path> files = new ArrayList<>();
        boolean optionsOver = false;
        for (int i = 0; i < words.length; i++) {
            String word = words[i];
            boolean hasNext = i + 1 < words.length;
            if (optionsOver || !word.startsWith("--")) {
                files.add(path(word));
            } else if (word.equals("--")) {
                optionsOver = true;
            } else if (word.equals("--json")) {
                json = true;
            } else if (word.equals("--help")) {
                help = true;
            } else if (word.equals("--key") && hasNext) {
                keys.add(path(words[++i]));
            } else if (word.equals("--receipt") && hasNext) {
                receipt = path(words[++i]);
            } else if (word.equals("--new-keys") && hasNext) {
                newKeys = path(words[++i]);
            } else {
                throw new Unverifiable("不认识的选项，或选项缺少内容：" + word + "\n" + USAGE);
            }
        }
        if (files.isEmpty() && !help && newKeys == null) {
            throw new Unverifiable("请给出要核验的文件。\n" + USAGE);
        }
        return new VerifyArguments(json, help, newKeys, receipt, List.copyOf(keys), List.copyOf(files));
    }

    private static Path path(String word) throws Unverifiable {
        try {
            return Path.of(word);
        } catch (InvalidPathException otherLocale) {
            throw new Unverifiable("当前语言环境认不出文件名 " + word + "，请把环境变量 LC_ALL 设为 C.UTF-8 后再试");
        }
    }
}
