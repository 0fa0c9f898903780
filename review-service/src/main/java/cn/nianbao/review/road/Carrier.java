package cn.nianbao.review.road;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import java.util.List;

/** A way on which people are reached. */
interface Carrier {

    /** To whom it goes of the people who hold these roles for the agency; each delivery is tried again by itself. */
    List<Delivery> deliveries(Agency agency, List<Role> roles);
}
