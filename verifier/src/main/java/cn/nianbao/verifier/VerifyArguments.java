package cn.nianbao.verifier;

import cn.nianbao.reader.command.CommandLine;
import cn.nianbao.reader.command.CommandLine.Behind;
import cn.nianbao.verifier.compare.Unverifiable;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
            核验年报的网页（.html、.mhtml）、下载文件或整个压缩包与签发的是否一致，不连接网络。
              --key 文件        公布机构的公钥（PEM），可以多次使用；不写时用 deploy/keys 中的公钥
              --receipt 文件    校验凭证；不写时用网页或压缩包里的，或文件旁边的 .receipt.json
              --json            每个文件输出一行 JSON
              --new-keys 文件夹 生成一套新的签名密钥
            退出码：0 全部一致，1 有文件被改动或不是可信的密钥签名，2 有文件无法核验
            """;

    private static final Map<String, Behind> OPTIONS = Map.of(
            "--json", Behind.NOTHING,
            "--help", Behind.NOTHING,
            "--key", Behind.A_WORD,
            "--receipt", Behind.A_WORD,
            "--new-keys", Behind.A_WORD);

    static VerifyArguments of(String... words) throws Unverifiable {
        CommandLine line = read(words);
        boolean help = line.has("--help");
        Path newKeys = path(line.last("--new-keys"));
        if (line.others().isEmpty() && !help && newKeys == null) {
            throw new Unverifiable("请给出要核验的文件。\n" + USAGE);
        }
        return new VerifyArguments(
                line.has("--json"),
                help,
                newKeys,
                path(line.last("--receipt")),
                paths(line.all("--key")),
                paths(line.others()));
    }

    private static CommandLine read(String... words) throws Unverifiable {
        try {
            return CommandLine.of(OPTIONS, words);
        } catch (CommandLine.Misspelt misspelt) {
            throw new Unverifiable(misspelt.getMessage() + "\n" + USAGE);
        }
    }

    private static List<Path> paths(List<String> words) throws Unverifiable {
        List<Path> paths = new ArrayList<>();
        for (String word : words) {
            paths.add(path(word));
        }
        return List.copyOf(paths);
    }

    /** @param word null for none */
    private static Path path(String word) throws Unverifiable {
        try {
            return word == null ? null : Path.of(word);
        } catch (InvalidPathException otherLocale) {
            throw new Unverifiable("当前语言环境认不出文件名 " + word + "，请把环境变量 LC_ALL 设为 C.UTF-8 后再试");
        }
    }
}
