package cn.nianbao.review.paper;

import cn.nianbao.forms.Form;
import cn.nianbao.review.road.RoadSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Fills the official forms from the record of a report; one that makes no sense yet is not there. */
@ApplicationScoped
public class Filling {

    private final RoadSettings road;

    Filling(RoadSettings road) {
        this.road = road;
    }

    public Optional<Form> fill(OfficialForm form, Dossier dossier) {
        return switch (form) {
            case APPROVAL -> ApprovalFilling.of(dossier);
            case SECRECY -> SecrecyFilling.of(dossier);
            case RECTIFICATION -> RectificationFilling.of(dossier);
            case LETTER -> LetterFilling.of(dossier);
            case PUBLICATION -> PublicationFilling.of(dossier, road);
            case VERIFICATION -> VerificationFilling.of(dossier);
        };
    }
}
