package cn.nianbao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.dmn.Dmn;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Process and policy are drawn whole, so that they open and read well in Camunda Modeler. */
class DiagramTest {

    private static final String DMNDI = "https://www.omg.org/spec/DMN/20191111/DMNDI/";
    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private final BpmnModelInstance model = Bpmn.readModelFromStream(file("/report-lifecycle.bpmn"));
    private final Map<String, Rectangle2D> shapes = shapes();
    private final Map<String, List<Line2D>> edges = edges();

    @Test
    void everyElementIsDrawnOnce() {
        Bpmn.validateModel(model);
        assertThat(shapes.keySet())
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(FlowNode.class).stream()
                        .map(FlowNode::getId)
                        .toList());
        assertThat(edges.keySet())
                .containsExactlyInAnyOrderElementsOf(model.getModelElementsByType(SequenceFlow.class).stream()
                        .map(SequenceFlow::getId)
                        .toList());
    }

    @Test
    void noShapeCoversAnother() {
        for (String one : shapes.keySet()) {
            for (String other : shapes.keySet()) {
                if (one.compareTo(other) < 0 && !mayTouch(one, other)) {
                    assertThat(shapes.get(one).intersects(shapes.get(other)))
                            .as("%s covers %s", one, other)
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyArrowRunsFromItsSourceToItsTarget() {
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            List<Line2D> lines = edges.get(flow.getId());
            Rectangle2D source = shapes.get(flow.getSource().getId());
            Rectangle2D target = shapes.get(flow.getTarget().getId());
            assertThat(lines.get(0).intersects(source)).as(flow.getId()).isTrue();
            assertThat(lines.get(lines.size() - 1).intersects(target))
                    .as(flow.getId())
                    .isTrue();
        }
    }

    @Test
    void noArrowRunsThroughAThirdShape() {
        for (SequenceFlow flow : model.getModelElementsByType(SequenceFlow.class)) {
            for (FlowNode node : model.getModelElementsByType(FlowNode.class)) {
                if (node.equals(flow.getSource()) || node.equals(flow.getTarget()) || node instanceof SubProcess) {
                    continue;
                }
                if (flow.getSource() instanceof BoundaryEvent event
                        && event.getAttachedTo().equals(node)) {
                    continue;
                }
                assertThat(edges.get(flow.getId()))
                        .as("%s through %s", flow.getId(), node.getId())
                        .noneMatch(line -> line.intersects(shapes.get(node.getId())));
            }
        }
    }

    @Test
    void gatewaysAndTheirWaysHaveChineseNames() {
        for (ExclusiveGateway gateway : model.getModelElementsByType(ExclusiveGateway.class)) {
            assertThat(gateway.getName()).as(gateway.getId()).matches(".*\\p{IsHan}.*");
            assertThat(gateway.getOutgoing())
                    .allSatisfy(
                            flow -> assertThat(flow.getName()).as(flow.getId()).matches(".*\\p{IsHan}.*"));
        }
        assertThat(model.getModelElementsByType(Activity.class))
                .allSatisfy(activity -> assertThat(activity.getName()).matches(".*\\p{IsHan}.*"));
    }

    @Test
    void thePolicyIsDrawnWhole() throws Exception {
        Dmn.validateModel(Dmn.readModelFromStream(file("/review-policy.dmn")));
        Document document = parse("/review-policy.dmn");
        List<String> drawn = new ArrayList<>(references(document, "DMNShape"));
        drawn.addAll(references(document, "DMNEdge"));
        List<String> said = new ArrayList<>();
        for (String name :
                List.of("decision", "inputData", "knowledgeSource", "informationRequirement", "authorityRequirement")) {
            said.addAll(attributes(document.getElementsByTagNameNS(DMN, name), "id"));
        }
        assertThat(drawn).containsExactlyInAnyOrderElementsOf(said);
    }

    /** A subprocess holds its elements; an event on a border lies on its activity. */
    private boolean mayTouch(String one, String other) {
        FlowNode first = model.getModelElementById(one);
        FlowNode second = model.getModelElementById(other);
        return holds(first, second) || holds(second, first);
    }

    private static boolean holds(FlowNode outer, FlowNode inner) {
        return inner.getParentElement().equals(outer)
                || inner instanceof BoundaryEvent event && event.getAttachedTo().equals(outer);
    }

    private Map<String, Rectangle2D> shapes() {
        Map<String, Rectangle2D> found = new TreeMap<>();
        for (BpmnShape shape : model.getModelElementsByType(BpmnShape.class)) {
            var bounds = shape.getBounds();
            Rectangle2D before = found.put(
                    shape.getBpmnElement().getId(),
                    new Rectangle2D.Double(bounds.getX(), bounds.getY(), bounds.getWidth(), bounds.getHeight()));
            assertThat(before).isNull();
        }
        return found;
    }

    private Map<String, List<Line2D>> edges() {
        Map<String, List<Line2D>> found = new TreeMap<>();
        for (BpmnEdge edge : model.getModelElementsByType(BpmnEdge.class)) {
            var points = List.copyOf(edge.getWaypoints());
            List<Line2D> lines = new ArrayList<>();
            for (int i = 1; i < points.size(); i++) {
                var from = points.get(i - 1);
                lines.add(new Line2D.Double(
                        from.getX(),
                        from.getY(),
                        points.get(i).getX(),
                        points.get(i).getY()));
            }
            assertThat(found.put(edge.getBpmnElement().getId(), lines)).isNull();
        }
        return found;
    }

    private static Document parse(String name) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(file(name));
    }

    private static List<String> references(Document document, String shape) {
        return attributes(document.getElementsByTagNameNS(DMNDI, shape), "dmnElementRef");
    }

    private static List<String> attributes(NodeList elements, String name) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < elements.getLength(); i++) {
            values.add(((Element) elements.item(i)).getAttribute(name));
        }
        return values;
    }

    private static InputStream file(String name) {
        return DiagramTest.class.getResourceAsStream(name);
    }
}
