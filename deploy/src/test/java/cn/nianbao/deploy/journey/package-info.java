/** Walks over the whole system, started once: real database, real Keycloak, real services. */
package cn.nianbao.deploy.journey;
