package cn.nianbao.deploy.journey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.common.filespecification.PDSimpleFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.action.PDAction;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.action.PDPageAdditionalActions;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A sound PDF file to which everything is added that PDF knows to act by itself or on a click. */
final class HostilePdf {
    private static final String FOREIGN = "http://evil.example/x";

    private HostilePdf() {}

    static byte[] of(Path sound) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sound.toFile());
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            pdf.getDocumentCatalog().setOpenAction(script());
            PDPageAdditionalActions onOpening = new PDPageAdditionalActions();
            onOpening.setO(launch());
            PDPage first = pdf.getPage(0);
            first.setActions(onOpening);
            first.setAnnotations(List.of(
                    link(first.getMediaBox(), uri("javascript:window.harmed=1")),
                    link(first.getMediaBox(), uri(FOREIGN)),
                    link(first.getMediaBox(), script())));
            nameScriptAndFile(pdf);
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void nameScriptAndFile(PDDocument pdf) throws IOException {
        byte[] page = "<script>window.harmed=1</script>".getBytes(StandardCharsets.UTF_8);
        PDEmbeddedFile attached = new PDEmbeddedFile(pdf, new ByteArrayInputStream(page), COSName.FLATE_DECODE);
        attached.setSubtype("text/html");
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("附件.html");
        file.setEmbeddedFile(attached);
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("附件.html", file));
        PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
        scripts.setNames(Map.of("begin", script()));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(pdf.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        names.setJavascript(scripts);
        pdf.getDocumentCatalog().setNames(names);
    }

    private static PDAnnotationLink link(PDRectangle wholePage, PDAction action) {
        PDAnnotationLink link = new PDAnnotationLink();
        link.setRectangle(wholePage);
        link.setAction(action);
        return link;
    }

    private static PDActionJavaScript script() {
        return new PDActionJavaScript(
                "app.alert('harmed'); app.launchURL('" + FOREIGN + "', true); window.harmed = 1;");
    }

    private static PDActionURI uri(String to) {
        PDActionURI action = new PDActionURI();
        action.setURI(to);
        return action;
    }

    private static PDActionLaunch launch() {
        PDSimpleFileSpecification program = new PDSimpleFileSpecification();
        program.setFile("calc.exe");
        PDActionLaunch action = new PDActionLaunch();
        action.setFile(program);
        return action;
    }
}
