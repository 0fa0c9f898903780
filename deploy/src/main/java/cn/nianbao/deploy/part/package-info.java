/** The parts of the system: the database, Keycloak and the three services. */
package cn.nianbao.deploy.part;
