package cn.nianbao.review.deputy;

import cn.nianbao.review.agency.Role;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a role by the realm's word for it. */
@Converter
public class RoleColumn implements AttributeConverter<Role, String> {

    @Override
    public String convertToDatabaseColumn(Role role) {
        return role == null ? null : role.word();
    }

    @Override
    public Role convertToEntityAttribute(String word) {
        return word == null ? null : Role.of(word).orElseThrow();
    }
}
