package cn.nianbao.review;

import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What every test of this service runs on: one database, realm, register and mail server for all of them. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
@QuarkusTestResource(Register.class)
@QuarkusTestResource(PostOffice.class)
@QuarkusTestResource(CityPortal.class)
@QuarkusTestResource(PublicColumn.class)
@QuarkusTestResource(ChatGroup.class)
public @interface RealPartners {}
