/** Living beside Keycloak: readiness that waits for it, and tokens that must be meant for the service. */
package cn.nianbao.realm;
