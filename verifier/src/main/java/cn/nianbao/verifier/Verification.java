package cn.nianbao.verifier;

import cn.nianbao.receipt.BrokenReceipt;
import cn.nianbao.receipt.Kind;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.receipt.Statement;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.PublishedFile;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.Unverifiable;
import cn.nianbao.verifier.form.CsvFile;
import cn.nianbao.verifier.form.DraftLike;
import cn.nianbao.verifier.form.RecordFile;
import cn.nianbao.verifier.form.XmlFile;
import cn.nianbao.verifier.page.PageFile;
import cn.nianbao.verifier.page.WebArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks files against their receipts: the signatures, the record under them, then everything that a file shows. */
public final class Verification {

    private static final long LARGEST = 20L * 1024 * 1024;
    private static final String RECEIPT = ".receipt.json";

    /** In the order in which they are asked; what a draft can be comes last, for most things could be that. */
    private static final List<PublishedFile> FORMS =
            List.of(new PageFile(), new WebArchive(), new RecordFile(), new XmlFile(), new CsvFile(), new DraftLike());

    private static final List<PublishedFile> ALL =
            Stream.concat(Stream.of(new PackageFile(FORMS)), FORMS.stream()).toList();

    private final TrustedKeys trusted;
    private final Path receipt;

    /** @param receipt for every file; null where each has its own */
    Verification(TrustedKeys trusted, Path receipt) {
        this.trusted = trusted;
        this.receipt = receipt;
    }

    Verdict of(Path file) {
        try {
            byte[] bytes = read(file);
            PublishedFile form = ALL.stream()
                    .filter(each -> each.recognises(bytes))
                    .findFirst()
                    .orElseThrow(() -> new Unverifiable("认不出这是什么文件；可以核验的有保存的网页和年报的各种下载文件"));
            Found found = find(file, bytes, form);
            return check(file.toString(), bytes, form, found);
        } catch (Unverifiable unverifiable) {
            return Verdict.unchecked(file.toString(), unverifiable.getMessage());
        }
    }

    /**
     * A receipt and where it came from.
     *
     * @param carried whether it is part of the file itself
     */
    private record Found(byte[] bytes, boolean carried) {}

    private Found find(Path file, byte[] bytes, PublishedFile form) throws Unverifiable {
        if (receipt != null) {
            return new Found(read(receipt), false);
        }
        Optional<byte[]> carried = form.receipt(bytes);
        if (carried.isPresent()) {
            return new Found(carried.get(), true);
        }
        String name = file.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
        for (String beside : List.of(name + RECEIPT, stem + RECEIPT)) {
            if (Files.isRegularFile(file.resolveSibling(beside))) {
                return new Found(read(file.resolveSibling(beside)), false);
            }
        }
        throw new Unverifiable(
                "没有找到凭证。请从公布地址下载校验凭证（网址末尾加 " + RECEIPT + "），与文件放在同一文件夹，取名 " + stem + RECEIPT + "，或用 --receipt 指定");
    }

    private Verdict check(String name, byte[] bytes, PublishedFile form, Found found) throws Unverifiable {
        Receipt read;
        try {
            read = Receipt.read(found.bytes());
        } catch (BrokenReceipt broken) {
            if (found.carried()) {
                return Verdict.altered(name, "文件里的" + broken.getMessage() + "，文件被改动");
            }
            throw new Unverifiable(broken.getMessage() + "；请重新下载校验凭证");
        }
        Signatures signatures = Signatures.check(read, trusted);
        List<String> notes = new ArrayList<>(signatures.notes());
        List<Difference> differences = new ArrayList<>(signatures.faults());
        if (differences.isEmpty() && !read.holdsItsRecord()) {
            differences.add(Difference.trick("凭证所附的记录与签名中的校验值不符，记录被改动；请从公布地址重新下载凭证，用 --receipt 指定，可指出改动之处"));
        }
        if (differences.isEmpty()) {
            differences.addAll(content(bytes, form, read));
        }
        notes.addAll(form.limits(bytes));
        notes.add("本次核验不联网：这份年报以后是否更正、撤下，请看公布地址");
        return Verdict.of(name, read.statement(), signatures, differences, notes);
    }

    private static List<Difference> content(byte[] bytes, PublishedFile form, Receipt receipt) throws Unverifiable {
        Statement statement = receipt.statement();
        if (statement.kind() == Kind.WITHDRAWN) {
            return List.of(Difference.trick("凭证证明的是这份年报已于 " + statement.publishedOn() + " 撤下，不能证明文件的内容"));
        }
        return form.compare(bytes, new SignedReport(statement, receipt.record()));
    }

    private static byte[] read(Path file) throws Unverifiable {
        try {
            if (Files.size(file) > LARGEST) {
                throw new Unverifiable("文件 " + file + " 超过 20 MB，不是年报的网页或数据文件");
            }
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new Unverifiable("读不出文件 " + file + "，请核对文件名和权限");
        }
    }
}
